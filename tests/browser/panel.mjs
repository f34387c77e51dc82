// The control port of the simulated Control Panel: what was asked of it, and whether it is still at work.

const PATIENCE_MS = 60_000;
const PAUSE_MS = 100;

async function ask(site, path) {
    const response = await fetch(site.control + path);
    return response.json();
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

/** Waits until no job is under way; the panel's own clock drives them. */
export async function idle(site) {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
        await catchUp(site);
        const { tables } = await ask(site, '/state');
        const jobs = Object.values(tables.transactions ?? {}).filter((job) => /pending|running/.test(job.status));
        if (jobs.length === 0) {
            return;
        }
        if (Date.now() > giveUpAt) {
            throw new Error(`the panel is still at work: ${jobs.map((job) => job.action).join(', ')}`);
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
}
