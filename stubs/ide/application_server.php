<?php

/*
 * Application servers.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `application_servers`, root `application_server`.
 *
 * @method OnApp_ApplicationServer|false load($id = null) GET application_servers/{id}
 * @method null delete() DELETE application_servers/{id}
 */
class OnApp_ApplicationServer extends OnApp_VirtualMachine
{
}

/**
 * Resource `applications`, root `application`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_admin_url string
 * @property string|null $_application_type string
 * @property int|string|null $_id integer
 * @property string|null $_software_url string
 * @property string|null $_software_version string
 * @property string|null $_script_id string
 * @property string|null $_softdirectory string
 * @property string|null $_admin_username string
 * @property string|null $_admin_pass string
 * @property string|null $_admin_email string
 * @property string|null $_remove_database_user string
 * @property string|null $_remove_database string
 * @property string|null $_category string
 * @property string|null $_remove_directory string
 * @property string|null $_remove_data_directory string
 * @property string|null $_description string
 * @property string|null $_name string
 * @property string|null $_backup_directory string
 * @property string|null $_backup_data_directory string
 * @property string|null $_backup_database string
 * @property string|null $_note string
 * @method OnApp_ApplicationServer_Application|false load($id = null) GET application_servers/{application_server_id}/applications/{id}
 * @method null save() POST application_servers/{application_server_id}/applications, PUT application_servers/{application_server_id}/applications/{id}
 */
class OnApp_ApplicationServer_Application extends OnApp
{
    /**
     * GET application_servers/{application_server_id}/applications
     *
     * @param mixed $application_server_id
     * @param mixed $url_args
     * @return list<OnApp_ApplicationServer_Application>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($application_server_id = null, $url_args = null) {}

    /**
     * GET application_servers/{application_server_id}/applications/available
     *
     * @param mixed $application_server_id
     * @param mixed $url_args
     * @return list<OnApp_ApplicationServer_Application>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getAvailableList($application_server_id = null, $url_args = null) {}

    /**
     * GET application_servers/{application_server_id}/script/{script_id}
     *
     * @param mixed $application_server_id
     * @param mixed $script_id
     * @param mixed $url_args
     * @return OnApp_ApplicationServer_Application|list<OnApp_ApplicationServer_Application>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getScriptInfo($application_server_id = null, $script_id = null, $url_args = null) {}

    /**
     * POST application_servers/{application_server_id}/applications/{id}/backup
     *
     * @param mixed $application_server_id
     * @param mixed $id
     * @param mixed $url_args
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function backup($application_server_id = null, $id = null, $url_args = null) {}

    /**
     * DELETE application_servers/{application_server_id}/applications/{id}
     *
     * @param mixed $application_server_id
     * @param mixed $id
     * @param mixed $url_args
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete($application_server_id = null, $id = null, $url_args = null) {}
}

/**
 * Resource `backups`, root `backup`.
 *
 * @property int|string|null $_application_server_id integer
 * @property int|string|null $_application_id integer
 * @property string|null $_application_type string
 * @property string|null $_backup_note string
 * @property string|null $_identifier string
 * @property string|null $_software_url string
 * @property string|null $_software_version string
 * @property string|null $_size string
 * @property string|null $_restore_directory string
 * @property string|null $_restore_database string
 * @method list<OnApp_ApplicationServer_Backup>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/applications/backups
 * @method OnApp_ApplicationServer_Backup|false load($id = null) GET application_servers/{application_server_id}/applications/backups/{id}
 * @method null save() POST application_servers/{application_server_id}/applications/backups, PUT application_servers/{application_server_id}/applications/backups/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/applications/backups/{identifier}/destroy
 */
class OnApp_ApplicationServer_Backup extends OnApp
{
    /**
     * POST application_servers/{application_server_id}/applications/backups/{identifier}/restore
     *
     * @param mixed $application_server_id
     * @param mixed $identifier
     * @return OnApp_ApplicationServer_Backup|list<OnApp_ApplicationServer_Backup>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function restore($application_server_id = null, $identifier = null) {}
}

/**
 * Resource `databases`, root `database`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_db string
 * @property string|null $_db_user string
 * @property string|null $_host string
 * @property array|null $_prilist array
 * @property mixed $_database_user
 * @method list<OnApp_ApplicationServer_Database>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/databases
 * @method OnApp_ApplicationServer_Database|false load($id = null) GET application_servers/{application_server_id}/databases/{id}
 * @method null save() POST application_servers/{application_server_id}/databases, PUT application_servers/{application_server_id}/databases/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/databases/{db}
 */
class OnApp_ApplicationServer_Database extends OnApp
{
    /**
     * POST application_servers/{application_server_id}/databases/{db}/assign_user
     *
     * @param mixed $prilist
     * @param mixed $db_user
     * @param mixed $host
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assignUser($prilist, $db_user = null, $host = null) {}

    /**
     * GET application_servers/{application_server_id}/databases/{db}/privileges
     *
     * @return OnApp_ApplicationServer_Database|list<OnApp_ApplicationServer_Database>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListOfUsersAssignedToDatabase() {}
}

/**
 * Resource `database_users`, root `database_user`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_name string
 * @property string|null $_db_name string
 * @property string|null $_password string, secret
 * @property string|null $_host string
 * @property array|null $_prilist array
 * @method list<OnApp_ApplicationServer_DatabaseUser>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/database_users
 * @method OnApp_ApplicationServer_DatabaseUser|false load($id = null) GET application_servers/{application_server_id}/database_users/{id}
 * @method null save() POST application_servers/{application_server_id}/database_users, PUT application_servers/{application_server_id}/database_users/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/database_users/{name}
 */
class OnApp_ApplicationServer_DatabaseUser extends OnApp
{
    /**
     * PUT application_servers/{application_server_id}/database_users/{name}/change_password
     *
     * @param mixed $newPassword
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function changePassword($newPassword) {}

    /**
     * PUT application_servers/{application_server_id}/database_users/{name}/privileges
     *
     * @param mixed $prilist
     * @param mixed $db_name
     * @param mixed $host
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function updateUser($prilist, $db_name = null, $host = null) {}

    /**
     * PUT application_servers/{application_server_id}/database_users/{name}/privileges
     *
     * @param mixed $db_name
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassignFromDatabase($db_name = null) {}
}

/**
 * Resource `domains`, root `domain`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_identifier string
 * @property string|null $_name string
 * @property string|null $_path string
 * @property string|null $_type string
 * @property string|null $_domain string
 * @property int|string|null $_application_id integer
 * @method list<OnApp_ApplicationServer_Domain>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/domains
 * @method OnApp_ApplicationServer_Domain|false load($id = null) GET application_servers/{application_server_id}/domains/{id}
 * @method null save() POST application_servers/{application_server_id}/domains, PUT application_servers/{application_server_id}/domains/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/domains/{identifier}
 */
class OnApp_ApplicationServer_Domain extends OnApp
{
}

/**
 * Resource `email_accounts`, root `email_account`.
 *
 * @property int|string|null $_count integer
 * @property string|null $_identifier string
 * @property string|null $_space string
 * @property string|null $_user string
 * @property string|null $_password string, secret
 * @property string|null $_password_confirmation string, secret
 * @property string|null $_domain string
 * @method list<OnApp_ApplicationServer_EmailAccount>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/email_accounts
 * @method OnApp_ApplicationServer_EmailAccount|false load($id = null) GET application_servers/{application_server_id}/email_accounts/{id}
 * @method null save() POST application_servers/{application_server_id}/email_accounts, PUT application_servers/{application_server_id}/email_accounts/{id}
 */
class OnApp_ApplicationServer_EmailAccount extends OnApp
{
    /**
     * GET application_servers/{application_server_id}/email_accounts?domain
     *
     * @param mixed $domain
     * @param mixed $application_server_id
     * @return list<OnApp_ApplicationServer_EmailAccount>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByDomain($domain, $application_server_id = null) {}

    /**
     * DELETE application_servers/{application_server_id}/email_accounts/{identifier}?domain_name
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function delete() {}
}

/**
 * Resource `ftp_users`, root `ftp_user`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_identifier string
 * @property string|null $_login string
 * @property string|null $_path string
 * @property string|null $_usage string
 * @property string|null $_password string, secret
 * @property string|null $_password_confirmation string, secret
 * @method OnApp_ApplicationServer_Ftp|false load($id = null) GET application_servers/{application_server_id}/ftp_users/{id}
 * @method null save() POST application_servers/{application_server_id}/ftp_users, PUT application_servers/{application_server_id}/ftp_users/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/ftp_users/{identifier}
 */
class OnApp_ApplicationServer_Ftp extends OnApp
{
    /**
     * GET application_servers/{application_server_id}/ftp_users
     *
     * @param mixed $application_server_id
     * @param mixed $url_args
     * @return list<OnApp_ApplicationServer_Ftp>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($application_server_id = null, $url_args = null) {}
}

/**
 * Resource `services`, root `service`.
 *
 * @property int|string|null $_id integer
 * @property int|string|null $_application_server_id integer
 * @property string|null $_name string
 * @property string|null $_status string
 * @method list<OnApp_ApplicationServer_Service>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/services
 * @method OnApp_ApplicationServer_Service|false load($id = null) GET application_servers/{application_server_id}/services/{id}
 * @method null save() POST application_servers/{application_server_id}/services, PUT application_servers/{application_server_id}/services/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/services/{id}
 */
class OnApp_ApplicationServer_Service extends OnApp
{
}

/**
 * Resource `system_apps`, root `system_app`.
 *
 * @property int|string|null $_application_server_id integer
 * @property string|null $_api_name string
 * @property int|string|null $_id integer
 * @property string|null $_name string
 * @property string|null $_version string
 * @property int|string|null $_system_app_id integer
 * @property string|null $_php_version string
 * @method list<OnApp_ApplicationServer_SystemApp>|false getList($params = null, $url_args = null) GET application_servers/{application_server_id}/system_apps
 * @method OnApp_ApplicationServer_SystemApp|false load($id = null) GET application_servers/{application_server_id}/system_apps/{id}
 * @method null save() POST application_servers/{application_server_id}/system_apps, PUT application_servers/{application_server_id}/system_apps/{id}
 * @method null delete() DELETE application_servers/{application_server_id}/system_apps/{id}
 */
class OnApp_ApplicationServer_SystemApp extends OnApp
{
    /**
     * PUT application_servers/{application_server_id}/system_apps/{system_app_id}/install
     *
     * @param mixed $application_server_id
     * @param mixed $system_app_id
     * @return OnApp_ApplicationServer_SystemApp|list<OnApp_ApplicationServer_SystemApp>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function install($application_server_id = null, $system_app_id = null) {}

    /**
     * PUT application_servers/{application_server_id}/system_apps/{system_app_id}/uninstall
     *
     * @param mixed $application_server_id
     * @param mixed $system_app_id
     * @return OnApp_ApplicationServer_SystemApp|list<OnApp_ApplicationServer_SystemApp>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function uninstall($application_server_id = null, $system_app_id = null) {}

    /**
     * PUT application_servers/{application_server_id}/settings/switch_php_version
     *
     * @param mixed $application_server_id
     * @param mixed $php_version
     * @return OnApp_ApplicationServer_SystemApp|list<OnApp_ApplicationServer_SystemApp>|false|null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function switchPhpVersion($application_server_id = null, $php_version = null) {}
}

class_alias(OnApp_ApplicationServer::class, 'OnApp\ApplicationServer');
class_alias(OnApp_ApplicationServer_Application::class, 'OnApp\ApplicationServer\Application');
class_alias(OnApp_ApplicationServer_Backup::class, 'OnApp\ApplicationServer\Backup');
class_alias(OnApp_ApplicationServer_Database::class, 'OnApp\ApplicationServer\Database');
class_alias(OnApp_ApplicationServer_DatabaseUser::class, 'OnApp\ApplicationServer\DatabaseUser');
class_alias(OnApp_ApplicationServer_Domain::class, 'OnApp\ApplicationServer\Domain');
class_alias(OnApp_ApplicationServer_EmailAccount::class, 'OnApp\ApplicationServer\EmailAccount');
class_alias(OnApp_ApplicationServer_Ftp::class, 'OnApp\ApplicationServer\Ftp');
class_alias(OnApp_ApplicationServer_Service::class, 'OnApp\ApplicationServer\Service');
class_alias(OnApp_ApplicationServer_SystemApp::class, 'OnApp\ApplicationServer\SystemApp');
