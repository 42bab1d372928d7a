/** The service's name on its machines: the one given, else the model's, without what a name may not hold. */
export function serviceName(given: string | undefined, model: string): string {
  const plain = model.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return given ?? plain.slice(0, 60);
}
