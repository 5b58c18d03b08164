// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.arabic.name;

/** What a name is a name of. */
public enum NameKind {
	COUNTRY, CITY,
	/** A region, a sea, a strait, a river. */
	REGION, ORGANISATION,
	/** An agency, a newspaper, a broadcaster. */
	MEDIA,
	/** Somebody; none ships, users add them. */
	PERSON;

	/** Whether something can happen there. */
	public boolean isPlace() {
		return this == COUNTRY || this == CITY || this == REGION;
	}

	/** Whether it is somebody. */
	public boolean isPerson() {
		return this == PERSON;
	}

	/** What a bearer of such a name is as a source: a value of the scheme's tagset {@code sourceType}; cities speak for their states. */
	public String sourceType() {
		return switch (this) {
		case COUNTRY, CITY, REGION -> "STATE"; //$NON-NLS-1$
		case ORGANISATION -> "ORGANISATION"; //$NON-NLS-1$
		case MEDIA -> "MEDIA"; //$NON-NLS-1$
		case PERSON -> "PERSON"; //$NON-NLS-1$
		};
	}
}
