// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.isnad.core.Layer;

/** What can stand before a colon in a query. */
enum FieldName {
	CLAIM_TYPE(Layer.CLAIM, "claim.type", "claim"), //$NON-NLS-1$ //$NON-NLS-2$
	CLAIM_POLARITY(Layer.CLAIM, "claim.polarity"), //$NON-NLS-1$
	CLAIM_FACTUALITY(Layer.CLAIM, "claim.factuality", "factuality"), //$NON-NLS-1$ //$NON-NLS-2$
	CLAIM_TIME(Layer.CLAIM, "claim.time"), //$NON-NLS-1$
	CLAIM_CHECKWORTHY(Layer.CLAIM, "claim.checkworthy"), //$NON-NLS-1$
	CLAIM_EVENT(Layer.CLAIM, "claim.event", "event"), //$NON-NLS-1$ //$NON-NLS-2$
	RELATION(Layer.CLAIM, "relation"), //$NON-NLS-1$
	SOURCE_NAME(Layer.SOURCE, "source.name", "source"), //$NON-NLS-1$ //$NON-NLS-2$
	SOURCE_TYPE(Layer.SOURCE, "source.type"), //$NON-NLS-1$
	SOURCE_SIDE(Layer.SOURCE, "source.side"), //$NON-NLS-1$
	SOURCE_ENTITY(Layer.SOURCE, "source.entity"), //$NON-NLS-1$
	CUE_CLASS(Layer.CUE, "cue.class", "cue"), //$NON-NLS-1$ //$NON-NLS-2$
	CUE_FORM(Layer.CUE, "cue.form"), //$NON-NLS-1$
	CUE_POLARITY(Layer.CUE, "cue.polarity"), //$NON-NLS-1$
	ATTRIBUTION_FACTUALITY(Layer.ATTRIBUTION, "attribution.factuality"), //$NON-NLS-1$
	ATTRIBUTION_COMMITMENT(Layer.ATTRIBUTION, "attribution.commitment"), //$NON-NLS-1$
	ATTRIBUTION_STYLE(Layer.ATTRIBUTION, "attribution.style"), //$NON-NLS-1$
	ANCHOR_KIND(Layer.ANCHOR, "anchor.kind", "anchor"), //$NON-NLS-1$ //$NON-NLS-2$
	ANNOTATOR(Layer.CLAIM, "annotator"), //$NON-NLS-1$
	OUTLET(Layer.DOCUMENT, "outlet"), //$NON-NLS-1$
	SIDE(Layer.DOCUMENT, "outlet.side"), //$NON-NLS-1$
	DATE(Layer.DOCUMENT, "date"), //$NON-NLS-1$
	TITLE(Layer.DOCUMENT, "title"), //$NON-NLS-1$
	DOCUMENT(Layer.DOCUMENT, "document"); //$NON-NLS-1$

	private final Layer layer;
	private final List<String> names;

	FieldName(Layer layer, String... names) {
		this.layer = layer;
		this.names = List.of(names);
	}

	/** The layer that is asked for where a query names none; {@link Layer#DOCUMENT} where the field says nothing about annotations. */
	Layer layer() {
		return layer;
	}

	/** How it is written. */
	String id() {
		return names.get(0);
	}

	/** All the ways in which it is written. */
	List<String> names() {
		return names;
	}

	/** Whether its values are names, of which some words are enough. */
	boolean ofWords() {
		return this == SOURCE_NAME || this == OUTLET || this == TITLE;
	}

	static Optional<FieldName> of(String written) {
		return Arrays.stream(values()).filter(field -> field.names.stream().anyMatch(written::equalsIgnoreCase)).findFirst();
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(FieldName::id).toList();
	}
}
