// What an action must have done at the panel, beyond being asked for; and the state that some need beforehand, which
// nothing a client does leads to.

import { alter, eventually, tables } from './panel.mjs';

const ADDRESSES = '#packageconfigoption18';

/** The live machine of the service. */
export function machineOf({ virtual_machines: machines }) {
    return Object.values(machines).find((it) => it.hostname === 'shop.example.com' && it.deleted_at === null);
}

function addressesOf(all) {
    const { id } = machineOf(all);
    const interfaces = Object.values(all.network_interfaces).filter((it) => it.virtual_machine_id === id);
    const own = new Set(interfaces.map((it) => it.id));
    return Object.values(all.ip_address_joins).filter((it) => own.has(it.network_interface_id)).length;
}

/** Ids of the rules of that rule's interface, in their order. */
function orderAround(all, id) {
    const rules = Object.values(all.firewall_rules);
    const moved = rules.find((it) => it.id === id);
    return rules.filter((it) => it.network_interface_id === moved.network_interface_id)
        .sort((one, other) => one.position - other.position).map((it) => it.id);
}

function moves(by) {
    return (before, after, { rule }) => {
        const id = Number(rule);
        const wanted = orderAround(before, id);
        const place = wanted.indexOf(id);
        [wanted[place], wanted[place + by]] = [wanted[place + by], wanted[place]];
        const found = orderAround(after, id);
        return found.join() === wanted.join() ? [] : [`rules are in the order ${found}, not ${wanted}`];
    };
}

/** Action => what is wrong, by the panel's tables before and after it and the form's fields. */
const EFFECTS = {
    firewall_up: moves(-1),
    firewall_down: moves(1),
    addresses_assign: (before, after) => (addressesOf(after) === addressesOf(before) + 1
        ? [] : [`the machine has ${addressesOf(after)} addresses and had ${addressesOf(before)}`]),
    build: (before, after) => (machineOf(after).built && machineOf(after).booted ? [] : ['the machine does not run']),
};

/** Action => brings about what it is for. They come first: others need a machine that is built. */
export const PREPARED = {
    addresses_assign: (administrator, site) => administrator.submit(
        `admin/configproducts.php?action=edit&id=${site.product}`,
        { [ADDRESSES]: '2' },
        '#productform button',
    ),
    build: (administrator, site) => alter(site, (all) => Object.assign(machineOf(all), { built: false, booted: false })),
};

/** Waits for what the action is to do; answers what is wrong. */
export async function effect(site, action, before, fields) {
    const check = EFFECTS[action];
    return check === undefined ? [] : eventually(site, async () => check(before, await tables(site), fields));
}
