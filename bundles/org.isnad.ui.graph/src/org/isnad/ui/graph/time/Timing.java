// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.graph.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.SessionChange;
import org.isnad.desk.time.TimelineBuilder;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Document;

/** What was read of the claims of a session in time, kept once for all views that show it. Who reads or uses what was read holds {@link #READING} meanwhile. Any thread. */
public final class Timing {
	/** The lock of who reads claims, and of who puts together what was read. */
	public static final Object READING = new Object();
	private static final Map<EditSession, Map<String, TimelineBuilder>> BUILDERS = new WeakHashMap<>();

	private Timing() {
	}

	/** The builder for the claims of an annotator. */
	public static TimelineBuilder of(EditSession session, String annotator) {
		synchronized (BUILDERS) {
			// The builder knows the corpus, not the session: nothing holds the session but its window.
			return BUILDERS.computeIfAbsent(session, any -> new HashMap<>()).computeIfAbsent(annotator, any -> new TimelineBuilder(session.store(), annotator));
		}
	}

	/** Everything of a session is to be read anew, because its files were changed by others. */
	public static void forget(EditSession session) {
		synchronized (BUILDERS) {
			BUILDERS.remove(session);
		}
	}

	/** The ids of the documents whose claims, or their times, an edit has changed. */
	public static Set<String> touched(SessionChange change) {
		Set<String> touched = new HashSet<>();
		change.roots().forEach(root -> {
			if (root instanceof AnnotationSet set) {
				touched.add(set.getDocument());
			} else if (root instanceof Document document) {
				touched.add(document.getId());
			}
		});
		return touched;
	}
}
