// What belongs to one client is absent for another, by every address and every form.

import { changes } from './panel.mjs';

/** Values that a form of the stranger's own pages would have. */
const OWN = ['token', 'nonce', 'ticket'];

async function opens(visitor, path, site, secret) {
    const status = await visitor.go(path);
    const isAtLogin = visitor.page.url().includes('login.php');
    // Chromium reports a refused page as an error of the console; here it is what should happen.
    const complaints = visitor.complaints().filter((complaint) => !/status of 40[34]/.test(complaint));
    if (![403, 404].includes(status) && !isAtLogin) {
        complaints.push(`status ${status}`);
    }
    if ((await visitor.page.content()).includes(secret)) {
        complaints.push(`${secret} is on the page`);
    }
    return complaints;
}

async function sends(visitor, form, fields, site) {
    const before = await changes(site);
    const response = await visitor.context.request.post(form.target, { form: fields, maxRedirects: 0 });
    const complaints = [];
    if (![403, 404].includes(response.status())) {
        complaints.push(`status ${response.status()}`);
    }
    if (await changes(site) !== before) {
        complaints.push('the panel was asked to change something');
    }
    return complaints;
}

/**
 * @param visitor another client, on whose pages forms of the module were met as well
 * @param met what the owner met
 * @param ownForms what the other client met
 */
export async function strangers(visitor, label, met, ownForms, tour) {
    const { site, record } = tour;
    const foreign = [...new Set(met.paths.filter((path) => new RegExp(`[?&]id=${site.service}(&|$)`).test(path)))];
    const invoices = met.paths.filter((path) => path.startsWith('/viewinvoice.php')).slice(0, 1);
    for (const path of [...foreign, ...invoices, '/admin/']) {
        record(`${label} is refused ${path}`, await opens(visitor, path, site, 'shop.example.com'));
    }
    const own = Object.fromEntries(OWN.map((name) => [name, ownForms[0]?.fields[name] ?? '']));
    const actions = new Map(met.forms.map((form) => [form.action, form]));
    for (const [action, form] of actions) {
        const fields = { ...form.fields, ...own };
        record(`${label} is refused ${action}`, await sends(visitor, form, fields, site));
    }
    return foreign.length + actions.size;
}
