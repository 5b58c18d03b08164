// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.isnad.model.Corpus;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;

/** The tagsets of a corpus, looked up by layer and attribute. A live view: it sees every later change of the corpus. For the thread that edits the corpus. */
public final class Scheme {
	private final Corpus corpus;

	private Scheme(Corpus corpus) {
		this.corpus = corpus;
	}

	/** The scheme of a corpus. */
	public static Scheme of(Corpus corpus) {
		return new Scheme(corpus);
	}

	/** The tagset for an attribute of a layer, active or not. */
	public Optional<Tagset> tagset(Layer layer, String name) {
		return corpus.getTagsets().stream().filter(tagset -> layer.id().equals(tagset.getLayer()) && tagset.getName().equals(name)).findFirst();
	}

	/** The active tagsets of a layer in the order in which they are shown. */
	public List<Tagset> tagsets(Layer layer) {
		return corpus.getTagsets().stream().filter(tagset -> tagset.isActive() && layer.id().equals(tagset.getLayer())).toList();
	}

	/** Whether a value may stand in an attribute: it is unset, it is a tag of the tagset, or the corpus has no tagset for the attribute. */
	public boolean allows(Layer layer, String name, String value) {
		return value == null || tagset(layer, name).map(tagset -> tag(tagset, value).isPresent()).orElse(true);
	}

	/** The label of a tag in the language of the interface; the value itself where it is no tag of the corpus. */
	public String label(Layer layer, String name, String value) {
		return tagset(layer, name).flatMap(tagset -> tag(tagset, value)).map(Scheme::label).orElse(value);
	}

	/** The label of a tag in the language of the interface. */
	public static String label(Tag tag) {
		String label = isArabic() ? tag.getLabelAr() : tag.getLabelEn();
		return label == null || label.isEmpty() ? tag.getValue() : label;
	}

	/** The label of a tagset in the language of the interface. */
	public static String label(Tagset tagset) {
		String label = isArabic() ? tagset.getLabelAr() : tagset.getLabelEn();
		return label == null || label.isEmpty() ? tagset.getName() : label;
	}

	private static Optional<Tag> tag(Tagset tagset, String value) {
		return tagset.getTags().stream().filter(tag -> tag.getValue().equals(value)).findFirst();
	}

	private static boolean isArabic() {
		return "ar".equals(Locale.getDefault().getLanguage()); //$NON-NLS-1$
	}
}
