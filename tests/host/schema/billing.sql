-- Orders, invoices, payments, currencies.

CREATE TABLE tblorders (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    ordernum BIGINT NOT NULL,
    userid INT NOT NULL,
    contactid INT NOT NULL DEFAULT 0,
    date DATETIME NOT NULL,
    promocode TEXT NOT NULL DEFAULT '',
    promotype TEXT NOT NULL DEFAULT '',
    promovalue TEXT NOT NULL DEFAULT '',
    orderdata TEXT NOT NULL DEFAULT '',
    amount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    paymentmethod TEXT NOT NULL DEFAULT '',
    invoiceid INT NOT NULL DEFAULT 0,
    status TEXT NOT NULL,
    ipaddress TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    KEY userid (userid)
) ENGINE=InnoDB;

CREATE TABLE tblinvoices (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL,
    invoicenum VARCHAR(64) NOT NULL DEFAULT '',
    date DATE NOT NULL,
    duedate DATE NOT NULL,
    datepaid DATETIME NOT NULL DEFAULT '0000-00-00 00:00:00',
    last_capture_attempt TIMESTAMP NULL,
    date_refunded TIMESTAMP NULL,
    date_cancelled TIMESTAMP NULL,
    subtotal DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    credit DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    tax DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    tax2 DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    total DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    taxrate DECIMAL(10,3) NOT NULL DEFAULT 0.000,
    taxrate2 DECIMAL(10,3) NOT NULL DEFAULT 0.000,
    status VARCHAR(32) NOT NULL DEFAULT 'Unpaid',
    paymentmethod TEXT NOT NULL DEFAULT '',
    paymethodid INT NULL,
    notes TEXT NOT NULL DEFAULT '',
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    KEY userid (userid),
    KEY status (status)
) ENGINE=InnoDB;

CREATE TABLE tblinvoiceitems (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    invoiceid INT NOT NULL,
    userid INT NOT NULL,
    type VARCHAR(30) NOT NULL DEFAULT '',
    relid INT NOT NULL DEFAULT 0,
    description TEXT NOT NULL,
    amount DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    taxed INT NOT NULL DEFAULT 0,
    duedate DATE NULL,
    paymentmethod TEXT NOT NULL DEFAULT '',
    KEY invoiceid (invoiceid)
) ENGINE=InnoDB;

CREATE TABLE tblaccounts (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    userid INT NOT NULL,
    currency INT NOT NULL DEFAULT 0,
    gateway TEXT NOT NULL DEFAULT '',
    date DATETIME NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    amountin DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    fees DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    amountout DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    rate DECIMAL(16,5) NOT NULL DEFAULT 1.00000,
    transid VARCHAR(255) NOT NULL DEFAULT '',
    invoiceid INT NOT NULL DEFAULT 0,
    refundid INT NOT NULL DEFAULT 0,
    KEY invoiceid (invoiceid)
) ENGINE=InnoDB;

CREATE TABLE tblcurrencies (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(8) NOT NULL,
    prefix VARCHAR(16) NOT NULL DEFAULT '',
    suffix VARCHAR(16) NOT NULL DEFAULT '',
    format INT NOT NULL DEFAULT 1,
    rate DECIMAL(16,5) NOT NULL DEFAULT 1.00000,
    `default` INT NOT NULL DEFAULT 0
) ENGINE=InnoDB;

CREATE TABLE tblpaymentgateways (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gateway VARCHAR(64) NOT NULL,
    setting VARCHAR(64) NOT NULL,
    value TEXT NOT NULL,
    UNIQUE KEY gateway_setting (gateway, setting)
) ENGINE=InnoDB;
