// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic;

/** What may open the content behind a reporting cue. */
public enum Complement {
	AN, INNA, BI_AN, ALA_AN, ILA_AN, MIN_AN, AN_PREP, BI, ALA, ILA, MIN, FI, MASDAR, QUOTE, COLON, THAT, OF, TO, NONE
}
