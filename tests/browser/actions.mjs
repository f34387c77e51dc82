// Uses every form of the module's client pages once. A form appears when the machine is in the state for it, so when
// all that were found are used or gone, the pages are looked through again, until there is nothing new.

import { effect, PREPARED } from './effects.mjs';
import { crawl, MOST_ALIKE } from './pages.mjs';
import { changes, eventually, idle, tables } from './panel.mjs';
import { Visitor } from './visitor.mjs';

/** What is written into a field that begins empty, by its name. */
const VALUES = { hostname: 'shop.example.com', port: '80', size: '1', label: 'walk', note: 'walk', step: '256',
    most: '2048' };
/** Takes from the machine what others need, the worst last. */
const LAST = ['stop', 'poweroff', 'recovery_reboot', 'recovery_start', 'network_rebuild', 'firewall_delete',
    'disk_grow', 'autobackup_off', 'disk_delete', 'schedule_delete', 'autoscale_delete', 'backup_restore',
    'backup_delete', 'rebuild', 'delete', 'create'];
/** Actions that ask the panel for no change, or by GET: so it moves rules of a firewall. */
const QUIET = ['console', 'password_show', 'firewall_up', 'firewall_down'];
/** Actions that lead to the Control Panel, where nothing is looked at. */
const LEAVING = ['console'];
/** Actions that others need twice: a rule is moved past another one. */
const TWICE = ['firewall_add'];
/** Puts the machine into the other state, for those who are left. */
const TURNING = ['start', 'stop'];
/** Looks at pages without a machine: what deletes it may still be at work behind its answer. */
const MOST_LOOKS = 8;

/** The forms on the module's pages of the service: where each action is. */
async function discover(visitor, site) {
    const start = `/clientarea.php?action=productdetails&id=${site.service}`;
    const isOfService = new RegExp(`^/onapp\\.php\\?(.*&)?id=${site.service}(&|$)`);
    const found = new Map();
    await idle(site);
    await crawl(visitor, start, async (path) => {
        for (const { action } of await visitor.moduleForms()) {
            found.set(action, found.get(action) ?? path);
        }
    }, MOST_ALIKE, (link) => isOfService.test(link));
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

/** @returns what is wrong, or null when the form is not there */
async function use(visitor, path, action, site) {
    await idle(site);
    await visitor.go(path);
    const form = await visitor.page.$(`form:has(input[name=action][value="${action}"])`);
    if (form === null) {
        return null;
    }
    await fill(form);
    const before = await changes(site);
    const held = await tables(site);
    const fields = await form.evaluate((it) => Object.fromEntries(new FormData(it)));
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
    if (!QUIET.includes(action)) {
        // What goes on behind the answer asks a little later.
        complaints.push(...await eventually(site, async () => {
            return await changes(site) === before ? ['the panel was asked for nothing'] : [];
        }));
    }
    return [...complaints, ...await effect(site, action, held, fields)];
}

/** Uses what was found and is not used yet: first what takes nothing from others, and only else the others. */
async function round(visitor, found, used, { site, record }) {
    const open = [...found.keys()].filter((action) => !used.has(action));
    const harmless = open.filter((action) => !LAST.includes(action));
    const chosen = harmless.length > 0 ? harmless : LAST.filter((action) => open.includes(action));
    const before = used.size;
    for (const action of chosen.flatMap((name) => (TWICE.includes(name) ? [name, name] : [name]))) {
        const complaints = await use(visitor, found.get(action), action, site);
        if (complaints !== null) {
            used.add(action);
            record(`action: ${action}`, complaints);
        }
    }
    return used.size > before;
}

/** Uses what is offered in a state only that has to be made. */
async function prepared(browser, visitor, used, { site, record }) {
    const administrator = await Visitor.open(browser, site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    for (const [action, prepare] of Object.entries(PREPARED)) {
        await idle(site);
        await prepare(administrator, site);
        const found = await discover(visitor, site);
        if (found.has(action)) {
            used.add(action);
            record(`action: ${action}`, await use(visitor, found.get(action), action, site) ?? ['it is gone']);
        }
    }
    await administrator.close();
}

export async function actions(browser, tour) {
    const { site, record } = tour;
    const visitor = await Visitor.open(browser, site, 'desktop');
    await visitor.logIn('login.php', 'grace@example.com');
    const used = new Set();
    const missed = () => tour.actions.filter((action) => !used.has(action));
    await prepared(browser, visitor, used, tour);
    let turns = 0;
    let looks = 0;
    while (missed().length > 0 && turns < TURNING.length && looks < MOST_LOOKS) {
        const found = await discover(visitor, site);
        if (await round(visitor, found, used, tour)) {
            turns = 0;
            continue;
        }
        const turning = TURNING.find((action) => found.has(action));
        if (turning === undefined) {
            looks += 1;
            continue;
        }
        turns += 1;
        record(`action: ${turning} again`, await use(visitor, found.get(turning), turning, site) ?? ['it is gone']);
    }
    record('action: every one was used', missed().map((action) => `${action} was on no page`));
    await visitor.close();
}
