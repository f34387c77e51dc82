// Uses the controls of the host's pages the way people do, each with what must be seen afterwards.

import { idle } from './panel.mjs';
import { Visitor } from './visitor.mjs';

const BUTTON = 'main form button[type=submit]';
const IN_THE_END = ['adminStop', 'adminStart', 'adminClearMapping'];

async function shows(visitor, text) {
    const content = await visitor.page.innerText('main');
    const complaints = content.includes(text) ? [] : [`"${text}" is not shown, but: ${content.slice(0, 200)}`];
    return [...complaints, ...visitor.complaints()];
}

async function asAdministrator(visitor, { site, record }) {
    const service = `admin/clientsservices.php?id=${site.service}`;
    await visitor.go(`admin/configservers.php?id=${site.server}`);
    await visitor.press('#servertest button');
    record('control: test the connection', await shows(visitor, 'Connection successful'));
    await visitor.submit(`admin/configproducts.php?action=edit&id=${site.product}`, {}, '#productform button');
    record('control: save the product', await shows(visitor, 'Product saved'));
    await visitor.submit(service, {}, '#servicecontent button');
    record('control: save the service', await shows(visitor, 'Changes saved'));
    for (const [button, status] of [['suspend', 'Suspended'], ['unsuspend', 'Active']]) {
        await visitor.submit(service, {}, `#modulecommands button[value=${button}]`);
        const complaints = await shows(visitor, 'Service updated successfully');
        const now = await visitor.page.inputValue('#domainstatus');
        record(`control: ${button}`, now === status ? complaints : [...complaints, `the service is ${now}`]);
    }
    await moduleButtons(visitor, service, site, record);
    await visitor.submit('admin/host/cron', {}, BUTTON);
    record('control: run the cron', await shows(visitor, 'Run of '));
}

/** Each button of the module. A machine that was stopped is started, one that was forgotten is linked again. */
async function moduleButtons(visitor, service, site, record) {
    await visitor.go(service);
    const all = await visitor.page.$$eval('#modulecustom button', (buttons) => buttons.map((button) => button.value));
    const others = all.filter((name) => !IN_THE_END.includes(name));
    for (const button of [...others, ...IN_THE_END]) {
        await idle(site);
        await visitor.submit(service, {}, `#modulecustom button[value=${button}]`);
        record(`control: ${button}`, await shows(visitor, 'Service updated successfully'));
    }
    const { machine } = site;
    await visitor.submit(service, { 'input[name=onapp_link_machine]': String(machine) }, '#servicecontent button');
    record('control: link the machine', await shows(visitor, `Open machine ${machine} at the Control Panel`));
}

async function asClient(visitor, { site, record }) {
    const upgrade = `upgrade.php?type=configoptions&id=${site.service}`;
    await visitor.go(upgrade);
    const other = await visitor.page.$eval('select[name^=configoption]', (select) => {
        return [...select.options].find((option) => !option.selected).value;
    });
    await visitor.submit(upgrade, { 'select[name^=configoption]': other }, 'button[value=price]');
    record('control: price of an upgrade', await shows(visitor, 'Due today'));
}

/** The other client buys a machine, and staff accepts the order: so both have what the other may not see. */
async function order(visitor, administrator, { site, record }) {
    await visitor.submit(`cart.php?a=add&pid=${site.product}`, { '#domain': 'second.example.com' }, BUTTON);
    record('control: order', await shows(visitor, 'Your order is placed'));
    await visitor.press(BUTTON);
    record('control: pay', await shows(visitor, 'Status Paid'));
    await administrator.submit('admin/orders.php', {}, 'button[name=autosetup][value=yes]');
    await idle(site);
    record('control: accept the order', await shows(administrator, 'Module: success'));
}

/** A form that another site sends has the visitor's cookie, but not the token. */
async function withoutToken(visitor, { site, record }) {
    for (const path of ['admin/configgeneral.php', `admin/clientsservices.php?id=${site.service}`,
        'admin/host/cron', `admin/configproducts.php?action=edit&id=${site.product}`]) {
        const response = await visitor.context.request.post(site.url + path, { form: { modop: 'terminate' } });
        record(`control: ${path} without token`, response.status() === 403 ? [] : [`status ${response.status()}`]);
    }
}

export async function controls(browser, tour) {
    const { site } = tour;
    const administrator = await Visitor.open(browser, site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    const client = await Visitor.open(browser, site, 'phone');
    await client.logIn('login.php', 'grace@example.com');
    const other = await Visitor.open(browser, site, 'phone');
    await other.logIn('login.php', 'ada@example.com');
    await asAdministrator(administrator, tour);
    await withoutToken(administrator, tour);
    await order(other, administrator, tour);
    await asClient(client, tour);
    await Promise.all([administrator, client, other].map((visitor) => visitor.close()));
}
