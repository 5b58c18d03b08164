// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

/**
 * What a gazetteer knows of a name.
 *
 * @param kind   what bears it
 * @param name   its common name, the same for all its forms
 * @param within the name of the place in which it lies, or empty
 */
public record GazetteerEntry(NameKind kind, String name, String within) {
}
