-- Services of clients, their options, custom fields and upgrades.

CREATE TABLE tblhosting (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL,
    orderid INT NOT NULL,
    packageid INT NOT NULL,
    server INT NOT NULL DEFAULT 0,
    regdate DATE NOT NULL,
    domain TEXT NOT NULL DEFAULT '',
    paymentmethod TEXT NOT NULL DEFAULT '',
    firstpaymentamount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    amount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    billingcycle TEXT NOT NULL,
    nextduedate DATE NULL,
    nextinvoicedate DATE NULL,
    termination_date DATE NOT NULL DEFAULT '0000-00-00',
    completed_date DATE NOT NULL DEFAULT '0000-00-00',
    domainstatus VARCHAR(16) NOT NULL DEFAULT 'Pending',
    username TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    subscriptionid TEXT NOT NULL DEFAULT '',
    promoid INT NOT NULL DEFAULT 0,
    suspendreason TEXT NOT NULL DEFAULT '',
    overideautosuspend TINYINT(1) NOT NULL DEFAULT 0,
    overidesuspenduntil DATE NOT NULL DEFAULT '0000-00-00',
    dedicatedip TEXT NOT NULL DEFAULT '',
    assignedips TEXT NOT NULL DEFAULT '',
    ns1 TEXT NOT NULL DEFAULT '',
    ns2 TEXT NOT NULL DEFAULT '',
    diskusage INT NOT NULL DEFAULT 0,
    disklimit INT NOT NULL DEFAULT 0,
    bwusage INT NOT NULL DEFAULT 0,
    bwlimit INT NOT NULL DEFAULT 0,
    lastupdate DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    KEY userid (userid),
    KEY orderid (orderid),
    KEY server (server)
) ENGINE=InnoDB;

CREATE TABLE tblhostingconfigoptions (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    relid INT NOT NULL,
    configid INT NOT NULL,
    optionid INT NOT NULL,
    qty INT NOT NULL DEFAULT 0,
    KEY relid_configid (relid, configid)
) ENGINE=InnoDB;

-- Text columns carry no default on purpose: a module that inserts must name every column it depends on.
CREATE TABLE tblcustomfields (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    type VARCHAR(16) NOT NULL,
    relid INT NOT NULL DEFAULT 0,
    fieldname TEXT NOT NULL,
    fieldtype TEXT NOT NULL,
    description TEXT NOT NULL,
    fieldoptions TEXT NOT NULL,
    regexpr TEXT NOT NULL,
    adminonly TEXT NOT NULL,
    required TEXT NOT NULL,
    showorder TEXT NOT NULL,
    showinvoice TEXT NOT NULL,
    sortorder INT NOT NULL DEFAULT 0,
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    KEY type_relid (type, relid)
) ENGINE=InnoDB;

CREATE TABLE tblcustomfieldsvalues (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fieldid INT NOT NULL,
    relid INT NOT NULL,
    value TEXT NOT NULL,
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    KEY fieldid_relid (fieldid, relid)
) ENGINE=InnoDB;

CREATE TABLE tblupgrades (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    relid INT NOT NULL,
    originalvalue TEXT NOT NULL,
    newvalue TEXT NOT NULL,
    amount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    recurringchange DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    status VARCHAR(16) NOT NULL DEFAULT 'Pending',
    paid VARCHAR(1) NOT NULL DEFAULT 'N'
) ENGINE=InnoDB;

CREATE TABLE tblusage_items (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    rel_type VARCHAR(32) NOT NULL,
    rel_id INT NOT NULL,
    module_type VARCHAR(32) NOT NULL,
    module VARCHAR(64) NOT NULL,
    metric VARCHAR(128) NOT NULL,
    included DECIMAL(19,6) NOT NULL DEFAULT 0,
    is_hidden TINYINT(1) NOT NULL DEFAULT 0
) ENGINE=InnoDB;
