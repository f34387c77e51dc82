-- Servers, products, prices and configurable options.

CREATE TABLE tblservers (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL,
    ipaddress TEXT NOT NULL DEFAULT '',
    assignedips TEXT NOT NULL DEFAULT '',
    hostname TEXT NOT NULL DEFAULT '',
    monthlycost DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    noc TEXT NOT NULL DEFAULT '',
    statusaddress TEXT NOT NULL DEFAULT '',
    nameserver1 TEXT NOT NULL DEFAULT '',
    nameserver1ip TEXT NOT NULL DEFAULT '',
    nameserver2 TEXT NOT NULL DEFAULT '',
    nameserver2ip TEXT NOT NULL DEFAULT '',
    nameserver3 TEXT NOT NULL DEFAULT '',
    nameserver3ip TEXT NOT NULL DEFAULT '',
    nameserver4 TEXT NOT NULL DEFAULT '',
    nameserver4ip TEXT NOT NULL DEFAULT '',
    nameserver5 TEXT NOT NULL DEFAULT '',
    nameserver5ip TEXT NOT NULL DEFAULT '',
    maxaccounts INT NOT NULL DEFAULT 0,
    type TEXT NOT NULL,
    username TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    accesshash TEXT NOT NULL DEFAULT '',
    secure TEXT NOT NULL DEFAULT '',
    port INT NULL,
    active INT NOT NULL DEFAULT 0,
    disabled INT NOT NULL DEFAULT 0
) ENGINE=InnoDB;

CREATE TABLE tblservergroups (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE tblservergroupsrel (
    groupid INT UNSIGNED NOT NULL,
    serverid INT UNSIGNED NOT NULL,
    PRIMARY KEY (groupid, serverid)
) ENGINE=InnoDB;

CREATE TABLE tblproductgroups (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL,
    slug VARCHAR(128) NOT NULL DEFAULT '',
    headline TEXT NULL,
    tagline TEXT NULL,
    orderfrmtpl TEXT NOT NULL DEFAULT '',
    disabledgateways TEXT NOT NULL DEFAULT '',
    hidden TINYINT(1) NOT NULL DEFAULT 0,
    `order` INT NOT NULL DEFAULT 0,
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL
) ENGINE=InnoDB;

CREATE TABLE tblproducts (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    type TEXT NOT NULL,
    gid INT NOT NULL,
    name TEXT NOT NULL,
    slug VARCHAR(128) NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    hidden TINYINT(1) NOT NULL DEFAULT 0,
    showdomainoptions TINYINT(1) NOT NULL DEFAULT 0,
    welcomeemail INT NOT NULL DEFAULT 0,
    stockcontrol TINYINT(1) NOT NULL DEFAULT 0,
    qty INT NOT NULL DEFAULT 0,
    proratabilling TINYINT(1) NOT NULL DEFAULT 0,
    proratadate INT NOT NULL DEFAULT 0,
    proratachargenextmonth INT NOT NULL DEFAULT 0,
    paytype TEXT NOT NULL DEFAULT '',
    allowqty INT NOT NULL DEFAULT 0,
    subdomain TEXT NOT NULL DEFAULT '',
    autosetup TEXT NOT NULL DEFAULT '',
    servertype TEXT NOT NULL DEFAULT '',
    servergroup INT NOT NULL DEFAULT 0,
    configoption1 TEXT NOT NULL DEFAULT '',
    configoption2 TEXT NOT NULL DEFAULT '',
    configoption3 TEXT NOT NULL DEFAULT '',
    configoption4 TEXT NOT NULL DEFAULT '',
    configoption5 TEXT NOT NULL DEFAULT '',
    configoption6 TEXT NOT NULL DEFAULT '',
    configoption7 TEXT NOT NULL DEFAULT '',
    configoption8 TEXT NOT NULL DEFAULT '',
    configoption9 TEXT NOT NULL DEFAULT '',
    configoption10 TEXT NOT NULL DEFAULT '',
    configoption11 TEXT NOT NULL DEFAULT '',
    configoption12 TEXT NOT NULL DEFAULT '',
    configoption13 TEXT NOT NULL DEFAULT '',
    configoption14 TEXT NOT NULL DEFAULT '',
    configoption15 TEXT NOT NULL DEFAULT '',
    configoption16 TEXT NOT NULL DEFAULT '',
    configoption17 TEXT NOT NULL DEFAULT '',
    configoption18 TEXT NOT NULL DEFAULT '',
    configoption19 TEXT NOT NULL DEFAULT '',
    configoption20 TEXT NOT NULL DEFAULT '',
    configoption21 TEXT NOT NULL DEFAULT '',
    configoption22 TEXT NOT NULL DEFAULT '',
    configoption23 TEXT NOT NULL DEFAULT '',
    configoption24 TEXT NOT NULL DEFAULT '',
    freedomain TEXT NOT NULL DEFAULT '',
    freedomainpaymentterms TEXT NOT NULL DEFAULT '',
    freedomaintlds TEXT NOT NULL DEFAULT '',
    recurringcycles INT NOT NULL DEFAULT 0,
    autoterminatedays INT NOT NULL DEFAULT 0,
    autoterminateemail INT NOT NULL DEFAULT 0,
    configoptionsupgrade TINYINT(1) NOT NULL DEFAULT 0,
    billingcycleupgrade TEXT NOT NULL DEFAULT '',
    upgradeemail INT NOT NULL DEFAULT 0,
    overagesenabled VARCHAR(10) NOT NULL DEFAULT '',
    overagesdisklimit INT NOT NULL DEFAULT 0,
    overagesbwlimit INT NOT NULL DEFAULT 0,
    overagesdiskprice DECIMAL(6,4) NOT NULL DEFAULT 0,
    overagesbwprice DECIMAL(6,4) NOT NULL DEFAULT 0,
    tax TINYINT(1) NOT NULL DEFAULT 0,
    affiliateonetime TINYINT(1) NOT NULL DEFAULT 0,
    affiliatepaytype TEXT NOT NULL DEFAULT '',
    affiliatepayamount DECIMAL(16,2) NOT NULL DEFAULT 0.00
) ENGINE=InnoDB;

CREATE TABLE tblpricing (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    type VARCHAR(32) NOT NULL,
    currency INT NOT NULL,
    relid INT NOT NULL,
    msetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    qsetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    ssetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    asetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    bsetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    tsetupfee DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    monthly DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    quarterly DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    semiannually DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    annually DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    biennially DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    triennially DECIMAL(16,2) NOT NULL DEFAULT -1.00,
    UNIQUE KEY subject (type, currency, relid)
) ENGINE=InnoDB;

CREATE TABLE tblproductconfiggroups (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT ''
) ENGINE=InnoDB;

CREATE TABLE tblproductconfiglinks (
    gid INT NOT NULL,
    pid INT NOT NULL,
    PRIMARY KEY (gid, pid)
) ENGINE=InnoDB;

CREATE TABLE tblproductconfigoptions (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gid INT NOT NULL DEFAULT 0,
    optionname TEXT NOT NULL,
    optiontype TEXT NOT NULL,
    qtyminimum INT NOT NULL DEFAULT 0,
    qtymaximum INT NOT NULL DEFAULT 0,
    `order` INT NOT NULL DEFAULT 0,
    hidden TINYINT(1) NOT NULL DEFAULT 0
) ENGINE=InnoDB;

CREATE TABLE tblproductconfigoptionssub (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    configid INT NOT NULL,
    optionname TEXT NOT NULL,
    sortorder INT NOT NULL DEFAULT 0,
    hidden TINYINT(1) NOT NULL DEFAULT 0,
    KEY configid (configid)
) ENGINE=InnoDB;
