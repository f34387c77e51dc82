<?php

/*
 * Edge groups, edge servers, locations.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `edge_groups`, root `edge_group`.
 *
 * @property mixed $_label required, preset ''
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer, read-only
 * @property list<OnApp_EdgeGroup_AssignedLocation>|OnApp_EdgeGroup_AssignedLocation|null $_assigned_locations
 * @property list<OnApp_EdgeGroup_AvailableLocation>|OnApp_EdgeGroup_AvailableLocation|null $_available_locations
 * @property int|string|null $cdn_reference integer, since 3.0
 * @property int|string|null $aflexi_id integer, since 3.0
 * @method list<OnApp_EdgeGroup>|false getList($params = null, $url_args = null) GET edge_groups
 * @method OnApp_EdgeGroup|false load($id = null) GET edge_groups/{id}
 * @method null save() POST edge_groups, PUT edge_groups/{id}
 * @method null delete() DELETE edge_groups/{id}
 */
class OnApp_EdgeGroup extends OnApp
{
    /**
     * POST edge_groups/{id}/assign
     *
     * @param mixed $edge_group_id
     * @param mixed $location_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function assign_location($edge_group_id, $location_id) {}

    /**
     * POST edge_groups/{id}/unassign
     *
     * @param mixed $edge_group_id
     * @param mixed $location_id
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function unassign_location($edge_group_id, $location_id) {}
}

/**
 * Comes within others.
 * Exists 2.3 to 6.3.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_city string, 2.3 to 6.3
 * @property string|null $_region string, 2.3 to 6.3
 * @property float|int|string|null $_price float, 2.3 to 6.3
 * @property float|int|string|null $_latitude float, 2.3 to 6.3
 * @property string|null $_country string, 2.3 to 6.3
 * @property bool|null $_deleted boolean, 2.3 to 6.3
 * @property int|string|null $_id integer, read-only, 2.3 to 6.3
 * @property bool|null $_geoblocking boolean, 2.3 to 6.3
 * @property string|null $_createdAt string, 2.3 to 6.3
 * @property int|string|null $_updatedAt integer, 2.3 to 6.3
 * @property string|null $_description string, 2.3 to 6.3
 * @property float|int|string|null $_longitude float, 2.3 to 6.3
 * @property string|null $_status string, 2.3 to 6.3
 * @property list<OnApp_EdgeGroup_Location_Operator>|OnApp_EdgeGroup_Location_Operator|null $_operator 2.3 to 6.3
 * @property bool|null $geoBlocking boolean, 3.1 to 6.3
 * @property bool|null $onSaleStreamSupported boolean, 3.1 to 6.3
 * @property bool|null $onSaleHttpSupported boolean, 3.1 to 6.3
 * @property bool|null $streamSupported boolean, 3.1 to 6.3
 * @property bool|null $httpSupported boolean, 3.1 to 6.3
 * @method OnApp_EdgeGroup_Location|false load($id = null) GET {id}
 */
class OnApp_EdgeGroup_Location extends OnApp
{
}

/**
 * Comes within others.
 * Exists 2.3 to 6.3.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @method OnApp_EdgeGroup_AssignedLocation|false load($id = null) GET {id}
 */
class OnApp_EdgeGroup_AssignedLocation extends OnApp_EdgeGroup_Location
{
}

/**
 * Comes within others.
 * Exists 2.3 to 6.3.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @method OnApp_EdgeGroup_AvailableLocation|false load($id = null) GET {id}
 */
class OnApp_EdgeGroup_AvailableLocation extends OnApp_EdgeGroup_Location
{
}

/**
 * Comes within others.
 * Exists 2.3 to 6.3.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_name string, 2.3 to 6.3
 * @property string|null $_companyName string, 2.3 to 6.3
 * @property string|null $_companyDescription string, 2.3 to 6.3
 * @property string|null $_statusReason string, 2.3 to 6.3
 * @property string|null $_updatedAt string, 2.3 to 6.3
 * @property string|null $_username string, 2.3 to 6.3
 * @property string|null $_role string, 2.3 to 6.3
 * @property int|string|null $_id integer, 2.3 to 6.3
 * @property string|null $_companyPhone string, 2.3 to 6.3
 * @property int|string|null $_principal integer, 2.3 to 6.3
 * @property string|null $_createdAt string, 2.3 to 6.3
 * @property list<OnApp_EdgeGroup_Location_Operator_Setting>|OnApp_EdgeGroup_Location_Operator_Setting|null $_settings 2.3 to 6.3
 * @property string|null $_status string, 2.3 to 6.3
 * @property string|null $_email string, 2.3 to 6.3
 * @method OnApp_EdgeGroup_Location_Operator|false load($id = null) GET {id}
 */
class OnApp_EdgeGroup_Location_Operator extends OnApp
{
}

/**
 * Comes within others.
 * Exists 2.3 to 6.3.
 * Not offered: getList, save, delete (\OnApp\Exception\ClosedOperationException).
 *
 * @property string|null $_logFtpUsername string, 2.3 to 6.3
 * @property string|null $_baseHostname string, 2.3 to 6.3
 * @property string|null $_sslCertificate string, 2.3 to 6.3
 * @property string|null $_trafficPolicy string, 2.3 to 6.3
 * @property string|null $_logDeliveryMethod string, 2.3 to 6.3
 * @property string|null $_logFtpPassword string, secret, 2.3 to 6.3
 * @property int|string|null $_httpCacheExpiry integer, 2.3 to 6.3
 * @property string|null $_httpErrorPage string, 2.3 to 6.3
 * @property string|null $_logFtpDirectory string, 2.3 to 6.3
 * @property string|null $_logFormat string, 2.3 to 6.3
 * @property string|null $_logSyslogHostname string, 2.3 to 6.3
 * @property string|null $_logFtpHostname string, 2.3 to 6.3
 * @property int|string|null $_logFtpPort integer, 2.3 to 6.3
 * @property string|null $_sslKey string, 2.3 to 6.3
 * @method OnApp_EdgeGroup_Location_Operator_Setting|false load($id = null) GET {id}
 */
class OnApp_EdgeGroup_Location_Operator_Setting extends OnApp
{
}

/**
 * Resource `edge_servers`, root `edge_server`.
 *
 * @method OnApp_EdgeServer|false load($id = null) GET edge_servers/{id}
 * @method null delete() DELETE edge_servers/{id}
 */
class OnApp_EdgeServer extends OnApp_VirtualMachine
{
}

/**
 * Resource `cpu_usage`, root `cpu_hourly_stat`.
 * Not offered: load, save, delete (\OnApp\Exception\ClosedOperationException).
 */
class OnApp_EdgeServer_CpuUsage extends OnApp_VirtualMachine_CpuUsage
{
    /**
     * GET edge_servers/{virtual_machine_id}/cpu_usage
     *
     * @param mixed $virtual_machine_id
     * @param mixed $url_args
     * @return list<OnApp_EdgeServer_CpuUsage>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getList($virtual_machine_id = null, $url_args = null) {}
}

/**
 * Resource `settings/location_groups`, root `location_group`.
 *
 * @property string|null $_city string
 * @property string|null $_country string
 * @property string|null $_created_at datetime, read-only
 * @property string|null $_updated_at datetime, read-only
 * @property int|string|null $_id integer
 * @property bool|null $_federated boolean, since 4.2
 * @property bool|null $_cdn_enabled boolean, since 4.2
 * @property string|null $_federation_id string, since 4.2
 * @property string|null $_lat string, since 4.2
 * @property string|null $_lng string, since 4.2
 * @method list<OnApp_LocationGroup>|false getList($params = null, $url_args = null) GET settings/location_groups
 * @method OnApp_LocationGroup|false load($id = null) GET settings/location_groups/{id}
 * @method null save() POST settings/location_groups, PUT settings/location_groups/{id}
 * @method null delete() DELETE settings/location_groups/{id}
 */
class OnApp_LocationGroup extends OnApp
{
}

class_alias(OnApp_EdgeGroup::class, 'OnApp\EdgeGroup');
class_alias(OnApp_EdgeGroup_Location::class, 'OnApp\EdgeGroup\Location');
class_alias(OnApp_EdgeGroup_AssignedLocation::class, 'OnApp\EdgeGroup\AssignedLocation');
class_alias(OnApp_EdgeGroup_AvailableLocation::class, 'OnApp\EdgeGroup\AvailableLocation');
class_alias(OnApp_EdgeGroup_Location_Operator::class, 'OnApp\EdgeGroup\Location\Operator');
class_alias(OnApp_EdgeGroup_Location_Operator_Setting::class, 'OnApp\EdgeGroup\Location\Operator\Setting');
class_alias(OnApp_EdgeServer::class, 'OnApp\EdgeServer');
class_alias(OnApp_EdgeServer_CpuUsage::class, 'OnApp\EdgeServer\CpuUsage');
class_alias(OnApp_LocationGroup::class, 'OnApp\LocationGroup');
