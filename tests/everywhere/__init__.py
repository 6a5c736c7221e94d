"""The same journeys in three engines: Chromium, Firefox and WebKitGTK, each with its usual security settings."""
