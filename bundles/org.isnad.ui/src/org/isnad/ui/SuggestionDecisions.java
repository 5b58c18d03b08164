// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isnad.core.edit.AcceptSuggestions;
import org.isnad.core.edit.Edit;
import org.isnad.core.edit.EditException;
import org.isnad.core.edit.EditSession;
import org.isnad.core.edit.RejectSuggestions;
import org.isnad.core.edit.ReopenSuggestions;
import org.isnad.core.edit.SuggestedReports;
import org.isnad.model.Element;

/**
 * Decides about suggestions in the session of the window, each with the report it belongs to and all in one step of undo. A refusal is
 * shown in the status line. UI thread.
 */
public final class SuggestionDecisions {

	private interface Making {
		Edit of(EditSession session) throws EditException;
	}

	private SuggestionDecisions() {
	}

	/** Takes suggestions over; answers whether anything was decided. */
	public static boolean accept(Collection<? extends Element> suggestions) {
		return execute(suggestions, session -> new AcceptSuggestions(new SuggestedReports(session).toAccept(suggestions)));
	}

	/** Rejects suggestions; answers whether anything was decided. */
	public static boolean reject(Collection<? extends Element> suggestions) {
		return execute(suggestions, session -> new RejectSuggestions(new SuggestedReports(session).toReject(suggestions)));
	}

	/** Asks about rejected suggestions again; answers whether anything was brought back. */
	public static boolean reopen(Collection<? extends Element> suggestions) {
		return execute(suggestions, session -> new ReopenSuggestions(SuggestedReports.toReopen(suggestions)));
	}

	private static boolean execute(Collection<? extends Element> suggestions, Making making) {
		if (suggestions.isEmpty()) {
			return false;
		}
		return Workspace.session().flatMap(session -> {
			try {
				return Workspace.execute(making.of(session));
			} catch (EditException e) {
				Jobs.warn(e.getMessage());
				return Optional.empty();
			}
		}).isPresent();
	}

	/** The annotator's own elements in place of those that were suggestions and were accepted by being changed; the others as they are. */
	public static <E extends Element> List<? extends Element> own(Collection<E> elements) {
		return Workspace.session().map(session -> {
			SuggestedReports reports = new SuggestedReports(session);
			return elements.stream().map(element -> SuggestedReports.isSuggestion(element) ? taken(reports, element) : element).toList();
		}).orElse(List.copyOf(elements));
	}

	private static Element taken(SuggestedReports reports, Element suggestion) {
		try {
			return reports.takenFrom(suggestion).orElse(suggestion);
		} catch (EditException e) {
			return suggestion; // the edit before has told what is wrong
		}
	}
}
