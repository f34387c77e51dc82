// Uses the controls of the pages the way people do, each with what must be seen afterwards.

import { submit, Visitor } from './visitor.mjs';

const BUTTON = 'main form button[type=submit]';

async function shows(visitor, text) {
    const content = await visitor.page.innerText('main');
    const complaints = content.includes(text) ? [] : [`"${text}" is not shown, but: ${content.slice(0, 200)}`];
    return [...complaints, ...visitor.complaints()];
}

async function asAdministrator(visitor, site, record) {
    const service = `admin/clientsservices.php?id=${site.service}`;
    await visitor.go(`admin/configservers.php?id=${site.server}`);
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click('#servertest button')]);
    record('control: test the connection', await shows(visitor, 'Connection successful'));
    await submit(visitor, `admin/configproducts.php?action=edit&id=${site.product}`, {}, '#productform button');
    record('control: save the product', await shows(visitor, 'Product saved'));
    await submit(visitor, service, {}, '#servicecontent button');
    record('control: save the service', await shows(visitor, 'Changes saved'));
    for (const [button, status] of [['suspend', 'Suspended'], ['unsuspend', 'Active']]) {
        await submit(visitor, service, {}, `#modulecommands button[value=${button}]`);
        const complaints = await shows(visitor, 'Service updated successfully');
        const now = await visitor.page.inputValue('#domainstatus');
        record(`control: ${button}`, now === status ? complaints : [...complaints, `the service is ${now}`]);
    }
    await submit(visitor, 'admin/host/cron', {}, BUTTON);
    record('control: run the cron', await shows(visitor, 'Run of '));
}

async function asClient(visitor, site, record) {
    const upgrade = `upgrade.php?type=configoptions&id=${site.service}`;
    await visitor.go(upgrade);
    const other = await visitor.page.$eval('select[name^=configoption]', (select) => {
        return [...select.options].find((option) => !option.selected).value;
    });
    await submit(visitor, upgrade, { 'select[name^=configoption]': other }, 'button[value=price]');
    record('control: price of an upgrade', await shows(visitor, 'Due today'));
    await submit(visitor, `cart.php?a=add&pid=${site.product}`, { '#domain': 'second.example.com' }, BUTTON);
    record('control: order', await shows(visitor, 'Your order is placed'));
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click(BUTTON)]);
    record('control: pay', await shows(visitor, 'Status Paid'));
}

/** A form that another site sends has the visitor's cookie, but not the token. */
async function withoutToken(visitor, site, record) {
    for (const path of ['admin/configgeneral.php', `admin/clientsservices.php?id=${site.service}`,
        'admin/host/cron', `admin/configproducts.php?action=edit&id=${site.product}`]) {
        const response = await visitor.context.request.post(site.url + path, { form: { modop: 'terminate' } });
        record(`control: ${path} without token`, response.status() === 403 ? [] : [`status ${response.status()}`]);
    }
}

export async function controls(browser, site, record) {
    const administrator = await Visitor.open(browser, site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    await asAdministrator(administrator, site, record);
    await withoutToken(administrator, site, record);
    await administrator.close();
    const client = await Visitor.open(browser, site, 'phone');
    await client.logIn('login.php', 'grace@example.com');
    await asClient(client, site, record);
    await client.close();
}
