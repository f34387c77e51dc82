<?php

/**
 * @generate-class-entries static
 * @generate-function-entries
 */

/**
 * Base of all API classes. Values are read and written as properties, by the panel's name with or without a leading
 * underscore: `$machine->_label`, `$machine->label`.
 *
 * In the default mode a call that failed returns false or null and getErrorsAsArray() says why; with the option
 * `throw_exceptions` (or the INI setting onapp.throw_exceptions) the same failures throw OnApp\Exception\*.
 */
class OnApp implements JsonSerializable
{
    /** @var mixed */
    public $_knownOptions = null;
    /** @var mixed */
    public $options = null;
    /** @var mixed */
    public $_ch = null;
    /** @var mixed */
    public $_obj = null;
    /** @var mixed */
    public $_resource = null;
    /** @var mixed */
    public $_tagRoot = null;
    /** @var mixed */
    public $_tagRequired = null;
    /** @var mixed */
    public $_is_auth = false;
    /** @var mixed */
    public $_is_changed = false;
    /** @var mixed */
    public $_is_deleted = false;
    /** @var mixed */
    public $_release = null;
    /** @var mixed */
    public $logger = null;

    public function __construct() {}

    /**
     * @param mixed $name
     * @return mixed
     */
    public function __get($name) {}

    /**
     * @param mixed $name
     * @param mixed $value
     * @return mixed
     */
    public function __set($name, $value) {}

    /**
     * @param mixed $name
     * @return mixed
     */
    public function __isset($name) {}

    /**
     * @param mixed $name
     * @return mixed
     */
    public function __unset($name) {}

    /** Field values by the panel's name, for session stores; connections and credentials are never part of it. */
    public function __serialize(): array {}

    public function __unserialize(array $data): void {}

    /** @return array<string, mixed> field values by the panel's name, nested objects as arrays */
    public function toArray(): array {}

    public function jsonSerialize(): array {}

    /** @return float|null the panel's version as the number that callers compare with */
    public function _apiVersion() {}

    /** @return float|null */
    public function getAPIVersion() {}

    /** @return string|null the panel's version as it says it, "6.10.0-67" */
    public function getAPIVersionText(): ?string {}

    /** @return array{response_body: string, info: array, headers: string}|null the last answer */
    public function getResponse() {}

    /**
     * @return string|array|null all headers of the last answer, or one value
     * @param mixed $label
     */
    public function getHeader($label = null) {}

    /** @return mixed */
    public function resetOptions() {}

    /**
     * @param mixed $name
     * @param mixed $value
     * @return mixed
     */
    public function setOption($name, $value) {}

    /** @return mixed */
    public function setOptions(array $options) {}

    /**
     * A PSR-3 logger (any object with log()) or a callable of the same parameters: level, message, context.
     * null takes it away.
     */
    public function setLogger(object|callable|null $logger): void {}

    /**
     * @param mixed $action
     * @return mixed
     */
    public function getResource($action = ONAPP_GETRESOURCE_DEFAULT) {}

    /** @return mixed */
    public function isAuthenticate() {}

    /** @return mixed */
    public function isChanged() {}

    /** @return mixed */
    public function isDelete() {}

    /** @return mixed */
    public function logs() {}

    /**
     * @param mixed $url
     * @param mixed $user
     * @param mixed $pass
     * @param mixed $proxy
     * @param mixed $timeout
     * @return mixed
     */
    public function auth($url, $user, #[\SensitiveParameter] $pass, $proxy = '', $timeout = 0) {}

    /**
     * @param mixed $data
     * @return mixed
     */
    protected function setAPIVersion($data) {}

    /**
     * @param mixed $version
     * @param mixed $className
     * @return mixed
     */
    public function initFields($version = null, $className = '') {}

    /**
     * @param mixed $user
     * @param mixed $pass
     * @param mixed $cookiedir
     * @param mixed $timeout
     * @return mixed
     */
    public function _init_curl($user, #[\SensitiveParameter] $pass, $cookiedir = '', $timeout = 0) {}

    /** @return mixed */
    public function close_curl() {}

    /**
     * @param mixed $resource
     * @param mixed $append_api_version
     * @param mixed $queryString
     * @return mixed
     */
    public function setAPIResource($resource, $append_api_version = true, $queryString = '') {}

    /**
     * @param mixed $method
     * @param mixed $data
     * @return mixed
     */
    protected function sendRequest($method, $data = null) {}

    /**
     * @param mixed $response_body
     * @return mixed
     */
    public function _errno_curl($response_body) {}

    /**
     * @param mixed $response
     * @param mixed $getAllFields
     * @return mixed
     */
    protected function _castResponseToClass($response, $getAllFields = false) {}

    /**
     * @param mixed $getAllFields
     * @return mixed
     */
    protected function castStringToClass(array $content, $getAllFields = false) {}

    /**
     * @param mixed $action_name
     * @return mixed
     */
    public function activateCheck($action_name) {}

    /**
     * @param mixed $params
     * @param mixed $url_args
     * @return mixed
     */
    public function getList($params = null, $url_args = null) {}

    /**
     * The same list, page by page. What its path needs (`_virtual_machine_id`, say) has to be set on the object, which
     * itself is left as it is.
     *
     * @param array|null $url_args further parameters of the query
     * @param int $per_page elements a page, 1 to 100000
     * @param bool $prefetch ask for the next page while this one is read
     * @param bool $in_path `/page/2/per_page/100` behind the path, as some resources want it, and not in the query
     */
    final public function iterate(?array $url_args = null, int $per_page = 100, bool $prefetch = false, bool $in_path = false): \OnApp\Cursor {}

    /**
     * @param mixed $id
     * @return mixed
     */
    public function load($id = null) {}

    /** @return mixed */
    public function save() {}

    /** @return mixed */
    public function _create() {}

    /** @return mixed */
    public function _edit() {}

    /** @return mixed */
    protected function getSerializedDataToSend() {}

    /** @return mixed */
    protected function getFieldsToSend() {}

    /** @return mixed */
    public function delete() {}

    /**
     * @param mixed $resource
     * @param mixed $data
     * @return mixed
     */
    public function sendPost($resource, $data = null) {}

    /**
     * @param mixed $resource
     * @param mixed $data
     * @param mixed $url_args
     * @param mixed $getAllFields
     * @return mixed
     */
    protected function sendGet($resource, $data = null, $url_args = null, $getAllFields = false) {}

    /**
     * @param mixed $resource
     * @param mixed $data
     * @param mixed $url_args
     * @return mixed
     */
    public function sendPut($resource, $data = null, $url_args = null) {}

    /**
     * @param mixed $resource
     * @param mixed $data
     * @param mixed $url_args
     * @return mixed
     */
    public function sendDelete($resource, $data = null, $url_args = null) {}

    /**
     * @param mixed $resource
     * @param mixed $data
     * @return mixed
     */
    public function sendPatch($resource, $data = null) {}

    /**
     * @param mixed $method
     * @param mixed $resource
     * @param mixed $data
     * @param mixed $url_args
     * @param mixed $getAllFields
     * @return mixed
     */
    protected function _action($method, $resource, $data = null, $url_args = null, $getAllFields = false) {}

    /**
     * @param mixed $response
     * @param mixed $resource
     * @return mixed
     */
    public function modifyResponse($response, $resource) {}

    /** @return mixed */
    public function getClassName() {}

    /** @return mixed */
    public function getClassFields() {}

    /**
     * @param mixed $errors
     * @return mixed
     */
    public function setErrors($errors = null) {}

    /**
     * @param mixed $glue
     * @return mixed
     */
    public function getErrorsAsString($glue = '<br />') {}

    /** @return mixed */
    public function getErrorsAsArray() {}

    /** The figures of the last request of this object: times, sizes, retries; null before the first. */
    public function getInfo(): ?\OnApp\RequestInfo {}

    /** @return string|null what kind the last failure was of: "not-found", "timeout", ...; null after a success */
    public function getErrorKind(): ?string {}

    /**
     * @param mixed $fields
     * @return mixed
     */
    public function unsetFields($fields) {}

    /**
     * @param mixed $fieldName
     * @return mixed
     */
    public function addStringField($fieldName) {}

    /** Sends a field that the class does not know with every save, until it is set to null. */
    public function setExtraField(string $name, mixed $value): void {}

    /** The exact decimal of a numeric value, null when it is not set. @throws ValueError when it is no number */
    public function decimal(string $property): ?\OnApp\Decimal {}
}
