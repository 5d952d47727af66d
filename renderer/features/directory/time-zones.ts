/** The time zones to choose from, by the part of the world, each part in the order of the names. */
export function zonesByRegion(): readonly (readonly [region: string, zones: readonly string[]])[] {
  const regions = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const region = zone.split('/')[0] ?? zone;
    const zones = regions.get(region);
    if (zones) zones.push(zone);
    else regions.set(region, [zone]);
  }
  return [...regions];
}

/** A zone's name inside of its region: `America/Argentina/Salta` is "Argentina, Salta". */
export function zoneInRegion(zone: string): string {
  const [region, ...place] = zone.split('/');
  return (place.length === 0 ? [region ?? zone] : place).join(', ').replaceAll('_', ' ');
}
