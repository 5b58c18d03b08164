// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.isnad.core.edit.EditSession;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;

/** The claim from which a relation was begun and that waits for the other one, wherever that is. UI thread only. */
public final class PendingRelation {

	private static final List<Runnable> LISTENERS = new ArrayList<>();
	private static Claim first;

	static {
		Workspace.addListener(new WorkspaceListener() {
			@Override
			public void closing(EditSession session) {
				forget();
			}
		});
	}

	private PendingRelation() {
	}

	/** The first claim; empty where none waits or it was deleted since. */
	public static Optional<Claim> first() {
		return Optional.ofNullable(first).filter(claim -> claim.eContainer() instanceof AnnotationSet);
	}

	/** Lets a claim of the open corpus wait for another one. */
	public static void begin(Claim claim) {
		set(claim);
	}

	/** Gives up, or says that the relation was made; answers whether a claim was waiting. */
	public static boolean forget() {
		boolean waited = first().isPresent();
		set(null);
		return waited;
	}

	private static void set(Claim claim) {
		if (first != claim) {
			first = claim;
			List.copyOf(LISTENERS).forEach(Runnable::run);
		}
	}

	/** Calls whenever a claim begins or ends to wait, until the owner is disposed. */
	public static void listen(Control owner, Runnable listener) {
		LISTENERS.add(listener);
		owner.addDisposeListener(event -> LISTENERS.remove(listener));
	}
}
