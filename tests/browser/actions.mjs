// Uses every form of the module's client pages once. A form appears when the machine is in the state for it, so after
// each one the pages are looked through again, until there is nothing new.

import { crawl } from './pages.mjs';
import { changes, idle } from './panel.mjs';
import { Visitor } from './visitor.mjs';

/** What is written into a field that begins empty, by its name. */
const VALUES = { hostname: 'shop.example.com', port: '80', size: '1', label: 'walk', note: 'walk' };
/** Takes from the machine what others need, the worst last. */
const LAST = ['stop', 'poweroff', 'recovery_reboot', 'recovery_start', 'network_rebuild', 'firewall_delete',
    'disk_grow', 'autobackup_off', 'disk_delete', 'schedule_delete', 'backup_restore', 'backup_delete', 'rebuild',
    'delete', 'create'];
/** Actions that ask the panel for no change, or by GET: so it moves rules of a firewall. */
const QUIET = ['console', 'password_show', 'firewall_up', 'firewall_down'];
/** Actions that lead to the Control Panel, where nothing is looked at. */
const LEAVING = ['console'];
/** Actions for states that the demonstration has no machine in. */
const UNREACHABLE = ['build', 'addresses_assign'];
/** Brings a stopped machine back for those who are left. */
const REVIVE = 'start';

async function discover(visitor, start) {
    const found = new Map();
    await crawl(visitor, start, async (path) => {
        for (const { action } of await visitor.moduleForms()) {
            found.set(action, found.get(action) ?? path);
        }
    });
    return found;
}

async function fill(form) {
    for (const field of await form.$$('input:not([type=hidden]), select, textarea')) {
        const { name, type, value } = await field.evaluate((it) => ({ name: it.name, type: it.type, value: it.value }));
        const isText = !['select-one', 'checkbox', 'radio'].includes(type);
        if (isText && value === '' && VALUES[name] !== undefined) {
            await field.fill(VALUES[name]);
        }
    }
}

async function use(visitor, path, action, site) {
    await idle(site);
    await visitor.go(path);
    const form = await visitor.page.$(`form:has(input[name=action][value="${action}"])`);
    if (form === null) {
        return ['the form is gone'];
    }
    await fill(form);
    const before = await changes(site);
    const button = await form.$('button[type=submit]');
    const [response] = await Promise.all([visitor.page.waitForNavigation(), button.click()]);
    if (LEAVING.includes(action)) {
        const origin = new URL(visitor.page.url()).origin;
        visitor.complaints();
        return origin === new URL(site.url).origin ? ['it does not lead to the Control Panel'] : [];
    }
    const complaints = visitor.complaints();
    if (response.status() !== 200) {
        complaints.push(`status ${response.status()}`);
    }
    const alarm = await visitor.page.$('.alert-danger');
    if (alarm !== null) {
        complaints.push(`it says: ${(await alarm.innerText()).trim()}`);
    }
    if (!QUIET.includes(action) && await changes(site) === before) {
        complaints.push('the panel was asked for nothing');
    }
    return complaints;
}

export async function actions(browser, tour) {
    const { site, record } = tour;
    const visitor = await Visitor.open(browser, site, 'desktop');
    await visitor.logIn('login.php', 'grace@example.com');
    const used = new Set();
    let isRevived = false;
    for (;;) {
        await idle(site);
        const found = await discover(visitor, `/clientarea.php?action=productdetails&id=${site.service}`);
        const open = [...found.keys()].filter((action) => !used.has(action));
        open.sort((one, other) => LAST.indexOf(one) - LAST.indexOf(other));
        const isMissed = tour.actions.some((action) => !used.has(action) && !UNREACHABLE.includes(action));
        if (open.length === 0 && (isRevived || !isMissed || !found.has(REVIVE))) {
            break;
        }
        isRevived = open.length === 0;
        const next = open[0] ?? REVIVE;
        used.add(next);
        record(`action: ${next}`, await use(visitor, found.get(next), next, site));
    }
    const never = tour.actions.filter((action) => !used.has(action) && !UNREACHABLE.includes(action));
    record('action: every one was used', never.map((action) => `${action} was on no page`));
    await visitor.close();
}
