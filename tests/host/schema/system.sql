-- Settings, add-on settings and e-mail templates.

CREATE TABLE tblconfiguration (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    setting VARCHAR(128) NOT NULL,
    value TEXT NOT NULL,
    created_at TIMESTAMP NULL,
    updated_at TIMESTAMP NULL,
    UNIQUE KEY setting (setting)
) ENGINE=InnoDB;

CREATE TABLE tbladdonmodules (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module VARCHAR(128) NOT NULL,
    setting VARCHAR(128) NOT NULL,
    value TEXT NOT NULL,
    UNIQUE KEY module_setting (module, setting)
) ENGINE=InnoDB;

-- Text columns carry no default on purpose: a module that inserts a template must name every column.
CREATE TABLE tblemailtemplates (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    type VARCHAR(32) NOT NULL,
    name VARCHAR(255) NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    attachments TEXT NOT NULL,
    fromname TEXT NOT NULL,
    fromemail TEXT NOT NULL,
    disabled TINYINT(1) NOT NULL DEFAULT 0,
    custom TINYINT(1) NOT NULL DEFAULT 0,
    language TEXT NOT NULL,
    copyto TEXT NOT NULL,
    plaintext INT NOT NULL DEFAULT 0,
    KEY type_name (type, name)
) ENGINE=InnoDB;
