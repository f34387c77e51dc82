-- The host's own records. WHMCS publishes no columns for these, so the names say that they are the host's:
-- a module reaches them through functions and the internal API only.

CREATE TABLE host_activity (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    date DATETIME NOT NULL,
    client_id INT NOT NULL DEFAULT 0,
    description TEXT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE host_module_log (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    date DATETIME NOT NULL,
    module VARCHAR(64) NOT NULL,
    action VARCHAR(255) NOT NULL,
    request MEDIUMTEXT NOT NULL,
    response MEDIUMTEXT NOT NULL,
    processed MEDIUMTEXT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE host_mail (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    date DATETIME NOT NULL,
    client_id INT NOT NULL,
    related_id INT NOT NULL,
    recipient VARCHAR(255) NOT NULL,
    template VARCHAR(255) NOT NULL,
    subject TEXT NOT NULL,
    message MEDIUMTEXT NOT NULL,
    merge_fields MEDIUMTEXT NOT NULL
) ENGINE=InnoDB;

CREATE TABLE host_module_queue (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    service_type VARCHAR(16) NOT NULL,
    service_id INT NOT NULL,
    module_name VARCHAR(64) NOT NULL,
    module_action VARCHAR(64) NOT NULL,
    last_attempt DATETIME NOT NULL,
    last_attempt_error TEXT NOT NULL,
    num_retries INT NOT NULL DEFAULT 0,
    completed TINYINT(1) NOT NULL DEFAULT 0,
    KEY service (service_type, service_id)
) ENGINE=InnoDB;

-- Which modules had a hooks.php when their settings were last saved.
CREATE TABLE host_module_hooks (
    kind VARCHAR(16) NOT NULL,
    name VARCHAR(64) NOT NULL,
    PRIMARY KEY (kind, name)
) ENGINE=InnoDB;

-- Passwords of the host's own pages. Nothing is published about where WHMCS keeps those of administrators.
CREATE TABLE host_logins (
    kind VARCHAR(8) NOT NULL,
    subject_id INT NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    PRIMARY KEY (kind, subject_id)
) ENGINE=InnoDB;
