#!/bin/sh
# Install as /usr/local/bin/torg: then what the handbook says can be typed on this server, by whoever may use sudo for it.
cd /usr/local/lib/torg || exit 2
if [ "$(id -un)" = torg ]; then
    exec /usr/local/lib/torg/bin/torg "$@"
fi
exec sudo -u torg /usr/local/lib/torg/bin/torg "$@"
