// Takes the pictures of the README: the client's page of a machine, and the module's part of the page for staff.
//
// usage: node images.mjs READY-FILE FOLDER

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { idle } from './panel.mjs';
import { Visitor } from './visitor.mjs';

const { chromium } = createRequire(`${process.env.ONAPP_NODE_MODULES}/`)('playwright-core');

const WIDTH = 960;

const [, , readyFile, folder] = process.argv;
const site = JSON.parse(readFileSync(readyFile, 'utf8'));
const browser = await chromium.launch({
    executablePath: process.env.ONAPP_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
mkdirSync(folder, { recursive: true });

async function take(name, login, user, path, height, selector) {
    const visitor = await Visitor.open(browser, site, 'desktop');
    await visitor.page.setViewportSize({ width: WIDTH, height });
    await visitor.logIn(login, user);
    await visitor.go(path);
    if (selector !== '') {
        await visitor.page.evaluate((wanted) => document.querySelector(wanted).scrollIntoView(), selector);
    }
    await visitor.page.screenshot({ path: `${folder}/${name}.png` });
    await visitor.close();
}

try {
    await idle(site);
    const administrator = await Visitor.open(browser, site, 'desktop');
    await administrator.logIn('admin/login.php', 'admin');
    await administrator.submit('admin/configgeneral.php', { '#Template': 'twenty-one' }, 'main form button[type=submit]');
    await administrator.close();
    await take('client-machine', 'login.php', 'grace@example.com', `onapp.php?page=productdetails&id=${site.service}`,
        720, '');
    // High enough for the table; the passwords of the host's page stay below.
    await take('staff-service', 'admin/login.php', 'admin', `admin/clientsservices.php?id=${site.service}`,
        480, '#servicecontent h2');
} finally {
    await browser.close();
}
console.log('2 passed, 0 failed');
