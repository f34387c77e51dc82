/*
 * Module settings of a product: controls in place of the fields that hold several values as text. Without this script
 * the fields stay what they are, and everything can be entered there.
 */
(function () {
    'use strict';

    function make(name, attributes, children) {
        var element = document.createElement(name);
        Object.keys(attributes || {}).forEach(function (key) {
            if (key in element) {
                element[key] = attributes[key];
            } else {
                element.setAttribute(key, attributes[key]);
            }
        });
        (children || []).forEach(function (child) {
            element.append(child);
        });
        return element;
    }

    function labelled(text, control) {
        return make('label', {className: 'onapp-part'}, [text + ' ', control]);
    }

    function number(value) {
        return make('input', {type: 'number', min: '0', value: value, className: 'form-control input-inline'});
    }

    /* choices: list of {id, label}. A stored id that is not among them stays to be seen and chosen. */
    function select(choices, value, none) {
        var entries = none === undefined ? [] : [{id: '', label: none}];
        var element = make('select', {className: 'form-control select-inline'});
        entries = entries.concat(choices);
        if (value !== '' && !entries.some(function (entry) { return String(entry.id) === value; })) {
            entries.push({id: value, label: '#' + value});
        }
        entries.forEach(function (entry) {
            element.append(make('option', {value: String(entry.id), textContent: entry.label}));
        });
        element.value = value;
        return element;
    }

    function ticks(choices, chosen) {
        var known = choices.map(function (entry) { return String(entry.id); });
        var all = choices.concat(chosen.filter(function (id) {
            return known.indexOf(id) < 0;
        }).map(function (id) {
            return {id: id, label: '#' + id};
        }));
        return make('span', {className: 'onapp-ticks'}, all.map(function (entry) {
            var box = make('input', {type: 'checkbox', value: String(entry.id)});
            box.checked = chosen.indexOf(String(entry.id)) >= 0;
            return make('label', {className: 'checkbox-inline'}, [box, ' ' + entry.label]);
        }));
    }

    function ticked(group) {
        return Array.from(group.querySelectorAll('input:checked')).map(function (box) { return box.value; });
    }

    /* What older versions stored has HTML entities in it. */
    function parsed(text) {
        var attempt = text.trim();
        for (var round = 0; round < 3; round++) {
            try {
                return attempt === '' ? {} : JSON.parse(attempt);
            } catch (error) {
                attempt = new DOMParser().parseFromString(attempt, 'text/html').documentElement.textContent;
            }
        }
        return null;
    }

    function ofText(value) {
        return value === undefined || value === null ? '' : String(value);
    }

    var forms = {
        size: function (text, data) {
            var parts = text.split(',');
            var size = number(parts[0].trim());
            var zone = (parts[1] || '').trim();
            var place = select(data.zones, zone === 'no_zone' ? '' : zone, data.texts.decides);
            return {
                parts: [labelled(data.texts.size, size), labelled(data.texts.zone, place)],
                read: function () { return size.value + (place.value === '' ? '' : ',' + place.value); },
            };
        },
        templates: function (text, data) {
            var boxes = ticks(data.templates, text.split(',').map(function (id) {
                return id.trim();
            }).filter(Boolean));
            return {parts: [boxes], read: function () { return ticked(boxes).join(','); }};
        },
        user: function (text, data) {
            var stored = parsed(text);
            if (stored === null) {
                return null;
            }
            var roles = ticks(data.roles, [].concat(stored.role_ids === undefined ? [2] : stored.role_ids).map(String));
            var plan = select(data.plans, ofText(stored.billing_plan || 1));
            var group = select(data.groups, ofText(stored.user_group), data.texts.none);
            var zone = make('input', {type: 'text', value: ofText(stored.time_zone), className: 'form-control'});
            return {
                parts: [labelled(data.texts.plan, plan), make('div', {}, [data.texts.roles + ' ', roles]),
                    labelled(data.texts.group, group), labelled(data.texts.zone, zone)],
                read: function () {
                    return JSON.stringify({role_ids: ticked(roles).map(Number), user_group: group.value,
                        time_zone: zone.value.trim(), billing_plan: plan.value});
                },
            };
        },
        secondary: function (text, data) {
            var stored = parsed(text);
            if (stored === null) {
                return null;
            }
            var network = select(data.networks, ofText(stored.sec_network_id), data.texts.none);
            var addresses = number(ofText(stored.sec_net_ips));
            var speed = number(ofText(stored.sec_net_port_speed));
            var option = select(data.options, ofText(stored.sec_net_configurable_option_id || ''), data.texts.none);
            return {
                parts: [labelled(data.texts.network, network), labelled(data.texts.addresses, addresses),
                    labelled(data.texts.speed, speed), labelled(data.texts.option, option)],
                read: function () {
                    return network.value === '' ? '' : JSON.stringify({sec_network_id: network.value,
                        sec_net_ips: addresses.value, sec_net_port_speed: speed.value,
                        sec_net_configurable_option_id: option.value});
                },
            };
        },
    };

    function store(field, value) {
        if (field.tagName === 'SELECT' && !Array.from(field.options).some(function (entry) {
            return entry.value === value;
        })) {
            field.append(make('option', {value: value, textContent: value}));
        }
        field.value = value;
        field.dispatchEvent(new Event('change', {bubbles: true}));
    }

    function enhance(hint) {
        var data = JSON.parse(hint.dataset.onappForm);
        var field = document.querySelector('[name="packageconfigoption[' + data.position + ']"]');
        hint.removeAttribute('data-onapp-form');
        var form = field && forms[data.kind](field.value, data);
        if (!form) {
            return;
        }
        var box = make('div', {className: 'onapp-form'}, form.parts);
        box.addEventListener('change', function () { store(field, form.read()); });
        field.after(box);
        field.hidden = true;
        hint.hidden = true;
    }

    document.querySelectorAll('[data-onapp-form]').forEach(enhance);
}());
