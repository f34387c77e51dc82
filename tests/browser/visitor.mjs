// One visitor in a browser window of its own: logs in, opens pages, sends forms, and notices what goes wrong.

import { existsSync, readFileSync } from 'node:fs';

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
        return new Visitor(site, context, page, device);
    }

    constructor(site, context, page, device) {
        this.site = site;
        this.context = context;
        this.page = page;
        this.device = device;
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
        // Questions are answered with yes; that they are asked is for the tests of the module.
        page.on('dialog', (dialog) => dialog.accept());
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

    /** Opens a page, sets fields of a form there and sends it; answers the status of the page that follows. */
    async submit(path, fields, button) {
        await this.go(path);
        for (const [selector, value] of Object.entries(fields)) {
            const isSelect = await this.page.$eval(selector, (element) => element.tagName === 'SELECT');
            await (isSelect ? this.page.selectOption(selector, value) : this.page.fill(selector, value));
        }
        return this.press(button);
    }

    /** Presses a button that leads to another page; answers the status of that page. */
    async press(button) {
        const [response] = await Promise.all([this.page.waitForNavigation(), this.page.click(button)]);
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

    /** Forms of the module on the page: those with its nonce. */
    async moduleForms() {
        return this.page.$$eval('form', (forms) => forms.filter((form) => form.elements.namedItem('nonce')).map((form) => ({
            target: new URL(form.getAttribute('action') ?? '', location.href).href,
            action: form.elements.namedItem('action').value,
            fields: Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
        })));
    }

    async close() {
        await this.context.close();
    }

    static #faults(site) {
        return existsSync(site.faults) ? readFileSync(site.faults, 'utf8').split('\n').filter(Boolean) : [];
    }
}
