// One visitor in a browser window of its own: logs in, opens pages, and notices what goes wrong behind them.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export const WIDTHS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

const TIMEOUT_MS = 60_000;

export class Visitor {
    static async open(browser, site, device) {
        const context = await browser.newContext({ viewport: WIDTHS[device] });
        await context.addInitScript(() => {
            window.probed = () => {
                window.probeRan = true;
            };
        });
        const page = await context.newPage();
        page.setDefaultTimeout(TIMEOUT_MS);
        return new Visitor(site, context, page);
    }

    constructor(site, context, page) {
        this.site = site;
        this.context = context;
        this.page = page;
        this.noticed = [];
        this.faultsSeen = Visitor.#faults(site).length;
        page.on('console', (message) => {
            if (message.type() === 'error') {
                this.noticed.push(`console: ${message.text()}`);
            }
        });
        page.on('pageerror', (error) => this.noticed.push(`script: ${error.message}`));
        page.on('request', (request) => {
            const url = new URL(request.url());
            if (url.protocol.startsWith('http') && url.origin !== new URL(site.url).origin) {
                this.noticed.push(`request to ${url.origin}`);
            }
        });
    }

    async logIn(path, name) {
        await this.page.goto(this.site.url + path);
        await this.page.fill('#username', name);
        await this.page.fill('#password', 'demo');
        await this.page.click('main form button[type=submit]');
        await this.page.waitForURL((url) => !url.pathname.endsWith('login.php'));
    }

    /** Opens an address; answers its status and what was noticed on the way. */
    async go(path) {
        this.noticed = [];
        const response = await this.page.goto(new URL(path, this.site.url).href, { waitUntil: 'load' });
        return response.status();
    }

    /** What the pages opened since the last call did wrong, the host's fault log included. */
    complaints() {
        const faults = Visitor.#faults(this.site);
        const fresh = faults.slice(this.faultsSeen).map((line) => `host: ${JSON.parse(line).message}`);
        this.faultsSeen = faults.length;
        const all = [...this.noticed, ...fresh];
        this.noticed = [];
        return all;
    }

    /** Addresses of this host that the page links to. */
    async links() {
        const found = await this.page.$$eval('a[href]', (anchors) => anchors.map((anchor) => anchor.href));
        const origin = new URL(this.site.url).origin;
        return found.map((href) => new URL(href)).filter((url) => url.origin === origin && url.hash === '')
            .map((url) => url.pathname + url.search);
    }

    async close() {
        await this.context.close();
    }

    static #faults(site) {
        return existsSync(site.faults) ? readFileSync(site.faults, 'utf8').split('\n').filter(Boolean) : [];
    }
}

/** Sets a field of a form and sends it, as an administrator. */
export async function submit(visitor, path, fields, button) {
    await visitor.go(path);
    for (const [selector, value] of Object.entries(fields)) {
        const isSelect = await visitor.page.$eval(selector, (element) => element.tagName === 'SELECT');
        await (isSelect ? visitor.page.selectOption(selector, value) : visitor.page.fill(selector, value));
    }
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.click(button)]);
}

export function note(file, line) {
    appendFileSync(file, `${line}\n`);
}
