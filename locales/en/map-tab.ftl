### map-tab
