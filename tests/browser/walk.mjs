// Walks every page that links lead to, as two clients and the administrator, in both themes, every language of the
// module, on a phone and on a desktop; then uses the controls. Prints a line for each page that is not as it should be.
//
// usage: node walk.mjs READY-FILE SCREENSHOT-FOLDER [FILTER]

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { accessibility, forms, pictures, texts, width } from './checks.mjs';
import { controls } from './controls.mjs';
import { submit, Visitor, WIDTHS } from './visitor.mjs';

const { chromium } = createRequire(`${process.env.ONAPP_NODE_MODULES}/`)('playwright-core');

const THEMES = ['twenty-one', 'six'];
const MOST_PAGES = 200;
/** Leads out of the host, to the Control Panel. */
const NOT_WALKED = /dosinglesignon=1/;

const [, , readyFile, folder, filter = ''] = process.argv;
const site = JSON.parse(readFileSync(readyFile, 'utf8'));
const languages = (process.env.ONAPP_LANGUAGES || 'english').split(' ');
const wanted = new RegExp(filter);
const result = { passed: 0, failed: 0 };

export function record(name, complaints) {
    if (complaints.length === 0) {
        result.passed += 1;
        return;
    }
    result.failed += 1;
    console.log(`FAIL ${name}`);
    complaints.forEach((complaint) => console.log(`     ${complaint}`));
}

/** Clients are held to the whole list; the administrator's tables may be wider than a phone's screen. */
async function inspect(visitor, device, status) {
    const { page } = visitor;
    const complaints = status === 200 ? [] : [`status ${status}`];
    const checks = [texts, forms, pictures, accessibility, ...(device === 'phone' ? [width] : [])];
    for (const check of checks) {
        complaints.push(...await check(page));
    }
    return [...complaints, ...visitor.complaints()];
}

async function walk(visitor, label, device, start) {
    const waiting = [...start];
    const seen = new Set(waiting);
    while (waiting.length > 0 && seen.size <= MOST_PAGES) {
        const path = waiting.shift();
        const status = await visitor.go(path);
        for (const link of await visitor.links()) {
            if (!seen.has(link) && !NOT_WALKED.test(link)) {
                seen.add(link);
                waiting.push(link);
            }
        }
        const name = `${label} ${path}`;
        if (wanted.test(name)) {
            record(name, await inspect(visitor, device, status));
            const file = name.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '');
            await visitor.page.screenshot({ path: `${folder}/${file}.png`, fullPage: true });
        }
    }
    if (seen.size > MOST_PAGES) {
        record(`${label} walk`, [`more than ${MOST_PAGES} pages`]);
    }
}

async function walkAsClients(browser, label, device) {
    const owner = await Visitor.open(browser, site, device);
    await owner.logIn('login.php', 'grace@example.com');
    await walk(owner, `${label} owner`, device, ['/clientarea.php?action=services']);
    await owner.close();
    const other = await Visitor.open(browser, site, device);
    await other.logIn('login.php', 'ada@example.com');
    await walk(other, `${label} other`, device, ['/clientarea.php?action=services']);
    for (const path of [`/clientarea.php?action=productdetails&id=${site.service}`,
        `/upgrade.php?type=configoptions&id=${site.service}`, '/viewinvoice.php?id=1', '/admin/']) {
        const status = await other.go(path);
        const refused = status === 404 || other.page.url().includes('login.php');
        // Chromium reports a refused page as an error of the console; here it is what should happen.
        const complaints = other.complaints().filter((complaint) => !/status of 404/.test(complaint));
        record(`${label} other is refused ${path}`, refused ? complaints : [`status ${status}`, ...complaints]);
    }
    await other.close();
}

const browser = await chromium.launch({
    executablePath: process.env.ONAPP_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
mkdirSync(folder, { recursive: true });
try {
    // First, so that the walk finds orders, invoices and a service that waits.
    if (filter === '') {
        await controls(browser, site, record);
    }
    const administrator = await Visitor.open(browser, site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    for (const language of languages) {
        const summary = `admin/clientssummary.php?userid=${site.client}`;
        await submit(administrator, summary, { '#language': language }, 'main form button[type=submit]');
        for (const theme of THEMES) {
            const settings = { '#Template': theme };
            await submit(administrator, 'admin/configgeneral.php', settings, 'main form button[type=submit]');
            for (const device of Object.keys(WIDTHS)) {
                await walkAsClients(browser, `${theme} ${language} ${device}`, device);
            }
        }
    }
    for (const device of Object.keys(WIDTHS)) {
        const visitor = await Visitor.open(browser, site, device);
        await visitor.logIn('admin/login.php', 'admin');
        await walk(visitor, `admin ${device}`, device, ['/admin/']);
        await visitor.close();
    }
    await administrator.close();
} finally {
    await browser.close();
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed === 0 ? 0 : 1;
