// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import org.isnad.arabic.ArabicFolder;
import org.isnad.core.Layer;

/** The names of what is in the index, and how values are written there. */
final class IndexField {
	/** Of every entry: the document or relation file that it was made of. */
	static final String KEY = "key"; //$NON-NLS-1$
	/** Of the entry of a document or relation file itself: the key again, by number of the entry. */
	static final String HEAD = "head"; //$NON-NLS-1$
	/** Of the same: the state of the files that it was made of; empty where something could not be read, so that it is tried again. */
	static final String STAMP = "stamp"; //$NON-NLS-1$
	/** Of a document: the words of the text. */
	static final String TEXT = "text"; //$NON-NLS-1$
	/** Of a document: with which word each sentence begins. */
	static final String SENTENCES = "sentences"; //$NON-NLS-1$
	/** Of an annotation: its tags. */
	static final String TAG = "tag"; //$NON-NLS-1$
	/** Of an annotation: where it stands. */
	static final String PLACE = "place"; //$NON-NLS-1$
	/** Of a relation: its label. */
	static final String LABEL = "label"; //$NON-NLS-1$
	/** Of a relation: the ids of both claims, parted by a space. */
	static final String CLAIMS = "claims"; //$NON-NLS-1$

	private static final String DOCUMENT = "d/"; //$NON-NLS-1$
	private static final String RELATIONS = "r/"; //$NON-NLS-1$

	private IndexField() {
	}

	/** A tag of an annotation: values are found in whatever spelling. */
	static String tag(FieldName name, String value) {
		return name.id() + '=' + QueryWords.kept(ArabicFolder.key(value).strip());
	}

	/** An id, which is found as it is. */
	static String idTag(FieldName name, String value) {
		return name.id() + '=' + QueryWords.kept(value);
	}

	static String layerTag(Layer layer) {
		return "layer=" + layer.id(); //$NON-NLS-1$
	}

	static String documentKey(String id) {
		return DOCUMENT + id;
	}

	static String relationKey(String file) {
		return RELATIONS + file;
	}

	static String relationsOf(String key) {
		return key.substring(RELATIONS.length());
	}

	/** The id of a document's key; null for another's. */
	static String documentOf(String key) {
		return key.startsWith(DOCUMENT) ? key.substring(DOCUMENT.length()) : null;
	}
}
