// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

/** What a name is a name of. */
public enum NameKind {
	COUNTRY, CITY,
	/** A region, a sea, a strait, a river. */
	REGION, ORGANISATION,
	/** An agency, a newspaper, a broadcaster. */
	MEDIA;

	/** Whether something can happen there. */
	public boolean isPlace() {
		return this == COUNTRY || this == CITY || this == REGION;
	}
}
