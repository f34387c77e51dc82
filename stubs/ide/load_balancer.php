<?php

/*
 * Load balancers and clusters.
 *
 * Written by bin/ide-stubs from the tables of the extension. For editors and static analysers; never loaded.
 */

declare(strict_types=1);

/**
 * Resource `load_balancers`, root `load_balancer`.
 * Not offered: save (\OnApp\Exception\ClosedOperationException).
 *
 * @method OnApp_LoadBalancer|false load($id = null) GET load_balancers/{id}
 * @method null delete() DELETE load_balancers/{id}
 */
class OnApp_LoadBalancer extends OnApp_VirtualMachine
{
}

/**
 * Resource `load_balancing_clusters`, root `load_balancing_cluster`.
 *
 * @property string|null $_name string, required
 * @property string|null $_created_at string, read-only
 * @property int|string|null $_port integer, required
 * @property list<OnApp_LoadBalancingCluster_Config>|OnApp_LoadBalancingCluster_Config|null $_config read-only
 * @property int|string|null $_load_balancer_id integer, read-only
 * @property string|null $_load_balancer_password string, read-only, secret
 * @property string|null $_updated_at string, read-only
 * @property int|string|null $_id integer, read-only
 * @property list<OnApp_LoadBalancer>|OnApp_LoadBalancer|null $_load_balancer read-only
 * @property int|string|null $_user_id integer, read-only
 * @property list<OnApp_LoadBalancingCluster_Node>|OnApp_LoadBalancingCluster_Node|null $_nodes read-only
 * @property string|null $_cluster_type string, required
 * @property string|null $_identifier string, read-only
 * @property list<OnApp_LoadBalancingCluster_NodeAtribute>|OnApp_LoadBalancingCluster_NodeAtribute|null $_node_attributes read-only
 * @property int|string|null $_image_template_id integer, read-only
 * @property array|null $_auto_scaling_out_cpu array, required, since 2.3
 * @property array|null $_auto_scaling_out_memory array, required, since 2.3
 * @property array|null $_auto_scaling_in_cpu array, required, since 2.3
 * @property array|null $_auto_scaling_in_memory array, required, since 2.3
 * @property array|null $_ports array, since 3.0
 * @property int|string|null $_cpu_priority integer, since 6.1
 * @method list<OnApp_LoadBalancingCluster>|false getList($params = null, $url_args = null) GET load_balancing_clusters
 * @method OnApp_LoadBalancingCluster|false load($id = null) GET load_balancing_clusters/{id}
 * @method null delete() DELETE load_balancing_clusters/{id}
 */
class OnApp_LoadBalancingCluster extends OnApp
{
    /**
     * POST load_balancing_clusters
     * PUT load_balancing_clusters/{id}
     *
     * @return null
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function save() {}

    /**
     * GET users/{user_id}/load_balancing_clusters
     *
     * @param mixed $user_id
     * @return list<OnApp_LoadBalancingCluster>|false
     * @throws \OnApp\Exception\MissingValueException
     * @throws \OnApp\Exception\RuntimeException with the option throw_exceptions
     */
    public function getListByUserId($user_id = null) {}
}

/**
 * Comes within others.
 *
 * @property int|string|null $_for_minutes integer
 * @property bool|null $_enabled boolean
 * @property string|null $_created_at string, read-only
 * @property string|null $_updated_at string, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_units integer
 * @property int|string|null $_value integer
 * @method list<OnApp_LoadBalancingCluster_AutoScaling>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_AutoScaling|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_AutoScaling extends OnApp
{
}

/**
 * Comes within others.
 *
 * @method list<OnApp_LoadBalancingCluster_AutoScalingInCpu>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_AutoScalingInCpu|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_AutoScalingInCpu extends OnApp_LoadBalancingCluster_AutoScaling
{
}

/**
 * Comes within others.
 *
 * @method list<OnApp_LoadBalancingCluster_AutoScalingInMemory>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_AutoScalingInMemory|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_AutoScalingInMemory extends OnApp_LoadBalancingCluster_AutoScaling
{
}

/**
 * Comes within others.
 *
 * @method list<OnApp_LoadBalancingCluster_AutoScalingOutCpu>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_AutoScalingOutCpu|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_AutoScalingOutCpu extends OnApp_LoadBalancingCluster_AutoScaling
{
}

/**
 * Comes within others.
 *
 * @method list<OnApp_LoadBalancingCluster_AutoScalingOutMemory>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_AutoScalingOutMemory|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_AutoScalingOutMemory extends OnApp_LoadBalancingCluster_AutoScaling
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_max_node_amount integer, read-only
 * @property int|string|null $_min_node_amount integer, read-only
 * @method list<OnApp_LoadBalancingCluster_Config>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_Config|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_Config extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_cluster_id integer, read-only
 * @property int|string|null $_ip_address_id integer, read-only
 * @property string|null $_updated_at string, read-only
 * @property string|null $_created_at string, read-only
 * @property int|string|null $_id integer, read-only
 * @property int|string|null $_virtual_machine_id integer, read-only
 * @method list<OnApp_LoadBalancingCluster_Node>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_Node|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_Node extends OnApp
{
}

/**
 * Comes within others.
 *
 * @property int|string|null $_cpus integer, read-only
 * @property int|string|null $_cpu_shares integer, read-only
 * @property int|string|null $_memory integer, read-only
 * @property int|string|null $_rate_limit integer, read-only
 * @method list<OnApp_LoadBalancingCluster_NodeAtribute>|false getList($params = null, $url_args = null) GET
 * @method OnApp_LoadBalancingCluster_NodeAtribute|false load($id = null) GET {id}
 * @method null save() POST , PUT {id}
 * @method null delete() DELETE {id}
 */
class OnApp_LoadBalancingCluster_NodeAtribute extends OnApp
{
}

class_alias(OnApp_LoadBalancer::class, 'OnApp\LoadBalancer');
class_alias(OnApp_LoadBalancingCluster::class, 'OnApp\LoadBalancingCluster');
class_alias(OnApp_LoadBalancingCluster_AutoScaling::class, 'OnApp\LoadBalancingCluster\AutoScaling');
class_alias(OnApp_LoadBalancingCluster_AutoScalingInCpu::class, 'OnApp\LoadBalancingCluster\AutoScalingInCpu');
class_alias(OnApp_LoadBalancingCluster_AutoScalingInMemory::class, 'OnApp\LoadBalancingCluster\AutoScalingInMemory');
class_alias(OnApp_LoadBalancingCluster_AutoScalingOutCpu::class, 'OnApp\LoadBalancingCluster\AutoScalingOutCpu');
class_alias(OnApp_LoadBalancingCluster_AutoScalingOutMemory::class, 'OnApp\LoadBalancingCluster\AutoScalingOutMemory');
class_alias(OnApp_LoadBalancingCluster_Config::class, 'OnApp\LoadBalancingCluster\Config');
class_alias(OnApp_LoadBalancingCluster_Node::class, 'OnApp\LoadBalancingCluster\Node');
class_alias(OnApp_LoadBalancingCluster_NodeAtribute::class, 'OnApp\LoadBalancingCluster\NodeAtribute');
