// The control port of the simulated Control Panel: what was asked of it, what it holds, whether it is still at work.

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

async function ask(site, path) {
    const response = await fetch(site.control + path);
    return response.json();
}

/** Everything the panel holds: rows by table. */
export async function tables(site) {
    return (await ask(site, '/state')).tables;
}

/** Changes what the panel holds, as no request can. */
export async function alter(site, change) {
    const state = await ask(site, '/state');
    change(state.tables);
    const response = await fetch(`${site.control}/state`, { method: 'PUT', body: JSON.stringify(state) });
    if (!response.ok) {
        throw new Error(`the panel refuses its state: ${await response.text()}`);
    }
}

/** How many requests have changed something so far. */
export async function changes(site) {
    const { requests } = await ask(site, '/requests');
    return requests.filter((request) => request.method !== 'GET').length;
}

/** The panel does what its clock has made due when it is asked something; reading its state is not asking. */
async function catchUp(site) {
    await fetch(`${site.control}/clock`, { method: 'POST', body: JSON.stringify({ advance_s: 0 }) });
}

async function pause() {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

/** Asks until there is no complaint any more; answers the last ones when that does not come. */
export async function eventually(site, check) {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
        await catchUp(site);
        const complaints = await check();
        if (complaints.length === 0 || Date.now() > giveUpAt) {
            return complaints;
        }
        await pause();
    }
}

/** Waits until no job is under way; the panel's own clock drives them. */
export async function idle(site) {
    const atWork = await eventually(site, async () => {
        const jobs = Object.values((await tables(site)).transactions ?? {});
        return jobs.filter((job) => /pending|running/.test(job.status)).map((job) => job.action);
    });
    if (atWork.length > 0) {
        throw new Error(`the panel is still at work: ${atWork.join(', ')}`);
    }
}
