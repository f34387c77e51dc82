#!/usr/bin/env bash
# The panel of the benchmarks: nginx with files and fixed answers, so that the server is never what is measured.
#
# usage: source bench/server.sh; bench_server_start FOLDER; ...; bench_server_stop
# FOLDER/www holds the lists. Sets BENCH_URL and BENCH_SERVER, its process id. The answer of /slow/ waits 20 ms on a timer,
# not on a thread.

bench_free_port() {
	# shellcheck disable=SC2016
	php -n -r '$s = stream_socket_server("tcp://127.0.0.1:0"); echo explode(":", stream_socket_get_name($s, false))[1];'
}

bench_server_config() {
	local folder="$1" port="$2"
	cat <<NGINX
load_module /usr/lib/nginx/modules/ngx_http_echo_module.so;
daemon off;
master_process off;
user root;
pid $folder/nginx.pid;
error_log $folder/error.log warn;
events { worker_connections 4096; }
http {
	access_log off;
	keepalive_requests 1000000;
	keepalive_timeout 300s;
	sendfile on;
	client_body_temp_path $folder/body;
	proxy_temp_path $folder/proxy;
	fastcgi_temp_path $folder/fastcgi;
	uwsgi_temp_path $folder/uwsgi;
	scgi_temp_path $folder/scgi;
	types { application/json json; application/xml xml; }
	default_type application/json;
	server {
		listen 127.0.0.1:$port;
		root $folder/www;
		location = /version.json { return 200 '{"version":"6.0.0"}'; }
		location = /version.xml { default_type application/xml; return 200 '<version>6.0.0</version>'; }
		location ~ ^/(slow|fault|broken|cut)/version\.json\$ { return 200 '{"version":"6.0.0"}'; }
		location ~ ^/slow/virtual_machines/\d+\.json\$ {
			echo_sleep 0.02;
			echo '{"virtual_machine":{"id":7,"label":"small","memory":512}}';
		}
		location ~ ^/virtual_machines/\d+\.json\$ {
			if (\$request_method = PUT) { return 200 '{}'; }
			try_files /one.json =404;
		}
		location = /status { stub_status; }
		location ~ ^/fault/ { return 503 '{"error":"busy"}'; }
		location ~ ^/broken/ { return 200 '[{"virtual_machine":{"id":'; }
		location ~ ^/cut/ { return 444; }
	}
}
NGINX
}

bench_server_start() {
	local folder="$1" port
	mkdir -p "$folder/www"
	port="$(bench_free_port)"
	bench_server_config "$folder" "$port" >"$folder/nginx.conf"
	/usr/sbin/nginx -p "$folder" -c "$folder/nginx.conf" -e "$folder/error.log" &
	BENCH_SERVER=$!
	BENCH_URL="http://127.0.0.1:$port"
	export BENCH_URL BENCH_SERVER
	for _ in $(seq 100); do
		# shellcheck disable=SC2016
		if php -n -r 'exit(@fsockopen("127.0.0.1", (int) $argv[1]) ? 0 : 1);' "$port"; then
			return 0
		fi
		kill -0 "$BENCH_SERVER" 2>/dev/null || break
	done
	tail -n 5 "$folder/error.log" >&2
	return 1
}

bench_server_stop() {
	[ -z "${BENCH_SERVER:-}" ] || { kill "$BENCH_SERVER" 2>/dev/null && wait "$BENCH_SERVER" 2>/dev/null; } || true
	BENCH_SERVER=""
}
