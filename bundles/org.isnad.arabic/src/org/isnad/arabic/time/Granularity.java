// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.time;

/** How finely a text dates something. */
public enum Granularity {
	DAY, WEEK, MONTH, SEASON, YEAR, DECADE, CENTURY
}
