// Walks every page that links lead to, as two clients and the administrator, in both themes and every language of the
// module, on a phone and on a desktop; tries what the other client may not do; then uses the controls. Prints a line
// for each page that is not as it should be.
//
// usage: node walk.mjs READY-FILE SCREENSHOT-FOLDER [FILTER]

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { actions } from './actions.mjs';
import { controls } from './controls.mjs';
import { walk } from './pages.mjs';
import { strangers } from './strangers.mjs';
import { Visitor, WIDTHS } from './visitor.mjs';
import { watching } from './watching.mjs';

const { chromium } = createRequire(`${process.env.ONAPP_NODE_MODULES}/`)('playwright-core');

const THEMES = ['twenty-one', 'six'];
/** Whom the host has from the beginning. */
const OTHER_CLIENT = 1;
const START = '/clientarea.php?action=services';

const [, , readyFile, folder, filter = ''] = process.argv;
const languages = (process.env.ONAPP_LANGUAGES || 'english').split(' ');
const result = { passed: 0, failed: 0 };

function record(name, complaints) {
    if (complaints.length === 0) {
        result.passed += 1;
        return;
    }
    result.failed += 1;
    console.log(`FAIL ${name}`);
    complaints.forEach((complaint) => console.log(`     ${complaint}`));
}

/** What all parts of the walk share. */
const tour = {
    site: JSON.parse(readFileSync(readyFile, 'utf8')),
    folder,
    wanted: new RegExp(filter),
    actions: (process.env.ONAPP_ACTIONS || '').split(' ').filter(Boolean),
    record,
};

async function asVisitor(browser, device, page, name, work) {
    const visitor = await Visitor.open(browser, tour.site, device);
    await visitor.logIn(page, name);
    const answer = await work(visitor);
    await visitor.close();
    return answer;
}

/** Both windows at once: they look only. */
async function walkAsOwner(browser, label, isTranslated) {
    return Promise.all(Object.keys(WIDTHS).map((device) => asVisitor(browser, device, 'login.php', 'grace@example.com',
        (visitor) => walk(visitor, `${label} ${device} owner`, START, tour, { isTranslated }))));
}

/**
 * The other client has pages of the same kind, and may not have those of the owner.
 *
 * @param met what the owner met, to be tried; null: nothing is
 */
async function walkAsOther(browser, label, met, isTranslated) {
    await Promise.all(Object.keys(WIDTHS).map((device) => asVisitor(browser, device, 'login.php', 'ada@example.com',
        async (visitor) => {
            const own = await walk(visitor, `${label} ${device} other`, START, tour, { isTranslated });
            if (met !== null && device === 'desktop') {
                await strangers(visitor, `${label} other`, met, own.forms, tour);
            }
        })));
}

async function walkAsAdministrator(browser, language, isTranslated) {
    await Promise.all(Object.keys(WIDTHS).map((device) => asVisitor(browser, device, 'admin/login.php', 'admin',
        (visitor) => walk(visitor, `admin ${language} ${device}`, '/admin/', tour, { isStaff: true, isTranslated }))));
}

const browser = await chromium.launch({
    executablePath: process.env.ONAPP_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
mkdirSync(folder, { recursive: true });
const began = Date.now();
const told = (what) => console.log(`[${Math.round((Date.now() - began) / 1000)} s] ${what}`);
try {
    // First, so that the walk finds orders, invoices and a machine of the other client.
    if (filter === '') {
        await controls(browser, tour);
        told('controls');
    }
    const administrator = await Visitor.open(browser, tour.site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    const set = (path, fields) => administrator.submit(path, fields, 'main form button[type=submit]');
    for (const theme of THEMES) {
        await set('admin/configgeneral.php', { '#Template': theme });
        for (const language of languages) {
            const isTranslated = language !== languages[0];
            const label = `${theme} ${language}`;
            for (const client of [tour.site.client, OTHER_CLIENT]) {
                await set(`admin/clientssummary.php?userid=${client}`, { '#language': language });
            }
            const [, met] = await walkAsOwner(browser, label, isTranslated);
            told(`${label} owner`);
            await walkAsOther(browser, label, theme === THEMES[0] && !isTranslated ? met : null, isTranslated);
            told(`${label} other`);
        }
    }
    for (const language of [...languages].reverse()) {
        await set('admin/configgeneral.php', { '#Language': language });
        await walkAsAdministrator(browser, language, language !== languages[0]);
        told(`administrator ${language}`);
    }
    await administrator.close();
    if (filter === '') {
        await watching(browser, tour);
        told('watching');
        await actions(browser, tour);
        told('actions');
    }
} finally {
    await browser.close();
}
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed === 0 ? 0 : 1;
