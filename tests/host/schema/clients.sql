-- Clients, users and administrators. Column names as documented; types are the host's own.

CREATE TABLE tblclients (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uuid VARCHAR(255) NOT NULL DEFAULT '',
    firstname TEXT NOT NULL,
    lastname TEXT NOT NULL,
    companyname TEXT NOT NULL DEFAULT '',
    email VARCHAR(255) NOT NULL,
    address1 TEXT NOT NULL DEFAULT '',
    address2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    phonenumber TEXT NOT NULL DEFAULT '',
    tax_id VARCHAR(128) NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    authmodule TEXT NOT NULL DEFAULT '',
    authdata TEXT NOT NULL DEFAULT '',
    currency INT NOT NULL DEFAULT 1,
    defaultgateway TEXT NOT NULL DEFAULT '',
    credit DECIMAL(16,2) NOT NULL DEFAULT 0.00,
    taxexempt TINYINT(1) NOT NULL DEFAULT 0,
    latefeeoveride TINYINT(1) NOT NULL DEFAULT 0,
    overideduenotices TINYINT(1) NOT NULL DEFAULT 0,
    separateinvoices TINYINT(1) NOT NULL DEFAULT 0,
    disableautocc TINYINT(1) NOT NULL DEFAULT 0,
    datecreated DATE NOT NULL DEFAULT '0000-00-00',
    notes TEXT NOT NULL DEFAULT '',
    billingcid INT NOT NULL DEFAULT 0,
    groupid INT NOT NULL DEFAULT 0,
    lastlogin DATETIME NULL,
    ip TEXT NOT NULL DEFAULT '',
    host TEXT NOT NULL DEFAULT '',
    status VARCHAR(16) NOT NULL DEFAULT 'Active',
    language TEXT NOT NULL DEFAULT '',
    emailoptout TINYINT(1) NOT NULL DEFAULT 0,
    marketing_emails_opt_in TINYINT(1) NOT NULL DEFAULT 0,
    overrideautoclose TINYINT(1) NOT NULL DEFAULT 0,
    allow_sso TINYINT(1) NOT NULL DEFAULT 1,
    email_verified TINYINT(1) NOT NULL DEFAULT 0,
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    KEY email (email)
) ENGINE=InnoDB;

CREATE TABLE tblusers (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    first_name VARCHAR(255) NOT NULL DEFAULT '',
    last_name VARCHAR(255) NOT NULL DEFAULT '',
    email VARCHAR(255) NOT NULL,
    UNIQUE KEY email (email)
) ENGINE=InnoDB;

CREATE TABLE tblusers_clients (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    auth_user_id INT UNSIGNED NOT NULL,
    client_id INT UNSIGNED NOT NULL,
    UNIQUE KEY user_client (auth_user_id, client_id)
) ENGINE=InnoDB;

CREATE TABLE tbladmins (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    roleid INT NOT NULL,
    username VARCHAR(255) NOT NULL,
    firstname TEXT NOT NULL DEFAULT '',
    lastname TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    UNIQUE KEY username (username)
) ENGINE=InnoDB;

CREATE TABLE tbladminroles (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name TEXT NOT NULL
) ENGINE=InnoDB;
