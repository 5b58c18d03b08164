// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow;

import java.util.Locale;

/** How far one annotator's work on one document has come. */
public enum DocumentState {
	/** Nothing was annotated yet. */
	NEW,
	/** The first edit was made. */
	IN_PROGRESS,
	/** The annotator says that it is done, and no rule of the scheme finds an error. An edit makes it IN_PROGRESS again. */
	DONE,
	/** Nothing may be changed; see {@link org.isnad.core.Locks}. */
	LOCKED;

	/** Its name in results: lower case, with hyphens. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its name in the language of the interface. */
	public String label() {
		return switch (this) {
			case NEW -> Messages.stateNew;
			case IN_PROGRESS -> Messages.stateInProgress;
			case DONE -> Messages.stateDone;
			case LOCKED -> Messages.stateLocked;
		};
	}
}
