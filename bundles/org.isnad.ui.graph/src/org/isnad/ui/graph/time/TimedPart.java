// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/** A part in which a claim or an article has the focus and is given a date by the keys of time. UI thread only. */
public interface TimedPart {
	/** The claim that has the focus; empty where none of who edits has. */
	Optional<Claim> claim();

	/** The article that has the focus, or that the claim stands in. */
	Optional<Document> article();

	/** The control beneath whose {@link #area()} the date is asked for. */
	Control owner();

	/** Where what has the focus stands in the {@link #owner()}. */
	Rectangle area();
}
