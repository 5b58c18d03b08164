// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator.handlers;

import java.util.List;

import org.isnad.core.edit.Edit;
import org.isnad.core.edit.MarkAnchor;
import org.isnad.core.edit.MarkClaim;
import org.isnad.core.edit.MarkCue;
import org.isnad.core.edit.MarkSource;
import org.isnad.model.SpanElement;

/**
 * What an edit marked.
 */
final class MarkedElement {

	private MarkedElement() {
	}

	static List<SpanElement> of(Edit edit) {
		return switch (edit) {
		case MarkClaim mark -> List.of(mark.created());
		case MarkSource mark -> List.of(mark.created());
		case MarkCue mark -> List.of(mark.created());
		case MarkAnchor mark -> List.of(mark.created());
		default -> List.of();
		};
	}
}
