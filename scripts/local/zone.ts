/** Imported before anything else: the host's clock, and every date it makes, are London's whatever the machine's zone is. */
process.env['TZ'] = 'Europe/London';
