// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/**
 * Something that is different between two releases and that whoever uses them should know.
 *
 * @param kind what kind of thing
 * @param words what it is about, as the sentence of its kind needs it
 */
public record DiffNote(Kind kind, List<String> words) {
	/** The kinds of things, each with the sentence for change logs, which are in English. */
	public enum Kind {
		/** Documents are gone. */
		DOCUMENTS_GONE("Documents that are gone: {0}."), //$NON-NLS-1$
		/** Texts changed, and with them all offsets. */
		TEXTS_CHANGED("Documents that have another text: {0}."), //$NON-NLS-1$
		/** What was for testing may have been trained on. */
		DOCUMENTS_MOVED("Documents that stand in another split, so that what was for testing may have been trained on: {0}."), //$NON-NLS-1$
		/** Pairs are in another split. */
		PAIRS_MOVED("Pairs that stand in another split: {0}."), //$NON-NLS-1$
		/** Rows are new. */
		ROWS_NEW("New rows in {0}: {1}."), //$NON-NLS-1$
		/** A table is gone. */
		TABLE_GONE("The table {0} is gone."), //$NON-NLS-1$
		/** A table is new. */
		TABLE_NEW("The table {0} is new."), //$NON-NLS-1$
		/** A key is gone. */
		KEY_GONE("The key {0} is gone."), //$NON-NLS-1$
		/** A key has values of another type. */
		KEY_CHANGED("The key {0} has values of another kind."), //$NON-NLS-1$
		/** A key is new. */
		KEY_NEW("The key {0} is new."), //$NON-NLS-1$
		/** Tags are gone. */
		TAGS_GONE("Tags of {0} are gone: {1}."), //$NON-NLS-1$
		/** Tags are new. */
		TAGS_NEW("Tags of {0} are new: {1}."), //$NON-NLS-1$
		/** Licence, format or the like is another. */
		TERMS_CHANGED("{0} was {1} and is {2}."); //$NON-NLS-1$

		private final String english;

		Kind(String english) {
			this.english = english;
		}
	}

	/** Keeps a copy of the list. */
	public DiffNote {
		words = List.copyOf(words);
	}

	static DiffNote of(Kind kind, Object... words) {
		return new DiffNote(kind, Arrays.stream(words).map(String::valueOf).toList());
	}

	/** The sentence for a change log. */
	public String english() {
		return NLS.bind(kind.english, words.toArray());
	}

	/** The sentence in the language of the interface. */
	public String text() {
		return NLS.bind(switch (kind) {
		case DOCUMENTS_GONE -> Messages.noteDocumentsGone;
		case TEXTS_CHANGED -> Messages.noteTextsChanged;
		case DOCUMENTS_MOVED -> Messages.noteDocumentsMoved;
		case PAIRS_MOVED -> Messages.notePairsMoved;
		case ROWS_NEW -> Messages.noteRowsNew;
		case TABLE_GONE -> Messages.noteTableGone;
		case TABLE_NEW -> Messages.noteTableNew;
		case KEY_GONE -> Messages.noteKeyGone;
		case KEY_CHANGED -> Messages.noteKeyChanged;
		case KEY_NEW -> Messages.noteKeyNew;
		case TAGS_GONE -> Messages.noteTagsGone;
		case TAGS_NEW -> Messages.noteTagsNew;
		case TERMS_CHANGED -> Messages.noteTermsChanged;
		}, words.toArray());
	}
}
