// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.scene;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.Anchor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.EventGroup;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.scene.look.Glyph;
import org.isnad.scene.look.Tone;

/** Glyphs, colours and short names of the elements of a corpus: the same in every view and in figures. */
public final class ElementLook {

	private static final int TITLE_WORDS = 3;

	private ElementLook() {
	}

	/** The glyph of an element's layer, or of a relation's label. */
	public static Glyph glyph(EObject element) {
		return switch (element) {
			case Claim claim -> Glyph.CLAIM;
			case SourceMention mention -> Glyph.SOURCE;
			case Cue cue -> Glyph.CUE;
			case Attribution attribution -> Glyph.ATTRIBUTION;
			case ClaimRelation relation -> relationGlyph(relation.getLabel());
			case Anchor anchor -> switch (anchor.getKind()) {
				case PLACE -> Glyph.PLACE;
				case QUANTITY -> Glyph.QUANTITY;
				default -> Glyph.TIME;
			};
			case SourceEntity entity -> sourceGlyph(entity.getSourceType());
			case EventGroup event -> Glyph.LINK;
			default -> Glyph.DOCUMENT;
		};
	}

	/** The colours of an element's layer, or of a relation's label. */
	public static Tone tone(EObject element) {
		return switch (element) {
			case Claim claim -> Tone.CLAIM;
			case SourceMention mention -> Tone.SOURCE;
			case SourceEntity entity -> Tone.SOURCE;
			case Cue cue -> Tone.CUE;
			case ClaimRelation relation -> relationTone(relation.getLabel());
			default -> Tone.PLAIN;
		};
	}

	/** The word for an element's type in the language of the interface; the layer's name where none is set. */
	public static String type(EObject element, Scheme scheme) {
		String label = switch (element) {
			case Claim claim -> label(scheme, Layer.CLAIM, "claimType", claim.getClaimType()); //$NON-NLS-1$
			case Cue cue -> label(scheme, Layer.CUE, "cueClass", cue.getCueClass()); //$NON-NLS-1$
			case ClaimRelation relation -> label(scheme, Layer.RELATION, "label", relation.getLabel()); //$NON-NLS-1$
			case SourceEntity entity -> label(scheme, Layer.ENTITY, "sourceType", entity.getSourceType()); //$NON-NLS-1$
			case Anchor anchor -> anchorLabel(anchor);
			default -> null;
		};
		return label == null ? layer(element) : label;
	}

	private static String label(Scheme scheme, Layer layer, String name, String value) {
		return value == null ? null : scheme.label(layer, name, value);
	}

	private static String anchorLabel(Anchor anchor) {
		return switch (anchor.getKind()) {
			case TIME -> Messages.Anchor_time;
			case PLACE -> Messages.Anchor_place;
			case QUANTITY -> Messages.Anchor_quantity;
			default -> null;
		};
	}

	/** ≠ ≡ ⇒ ↻ ○ ? */
	public static Glyph relationGlyph(String label) {
		return switch (label == null ? "" : label) { //$NON-NLS-1$
			case "CONTRADICTION" -> Glyph.CONTRADICTION; //$NON-NLS-1$
			case "EQUIVALENT" -> Glyph.EQUIVALENT; //$NON-NLS-1$
			case "SUPPORT" -> Glyph.SUPPORT; //$NON-NLS-1$
			case "UPDATE" -> Glyph.UPDATE; //$NON-NLS-1$
			case "NEUTRAL" -> Glyph.NEUTRAL; //$NON-NLS-1$
			default -> Glyph.UNDECIDABLE;
		};
	}

	/** The colours of a relation's label. */
	public static Tone relationTone(String label) {
		return switch (label == null ? "" : label) { //$NON-NLS-1$
			case "CONTRADICTION" -> Tone.CONTRADICTION; //$NON-NLS-1$
			case "EQUIVALENT", "SUPPORT" -> Tone.SUPPORT; //$NON-NLS-1$ //$NON-NLS-2$
			case "UPDATE" -> Tone.UPDATE; //$NON-NLS-1$
			default -> Tone.PLAIN;
		};
	}

	/** The word for a relation's label in the language of the interface. */
	public static String relationLabel(Scheme scheme, String label) {
		return label == null ? "" : scheme.label(Layer.RELATION, "label", label); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The glyph of a kind of source. */
	public static Glyph sourceGlyph(String sourceType) {
		return switch (sourceType == null ? "" : sourceType) { //$NON-NLS-1$
			case "ORGANISATION", "STATE" -> Glyph.ORGANISATION; //$NON-NLS-1$ //$NON-NLS-2$
			case "MEDIA", "AUTHOR" -> Glyph.MEDIA; //$NON-NLS-1$ //$NON-NLS-2$
			case "ANONYMOUS", "UNKNOWN" -> Glyph.ANONYMOUS; //$NON-NLS-1$ //$NON-NLS-2$
			case "DOCUMENT" -> Glyph.DOCUMENT; //$NON-NLS-1$
			default -> Glyph.SOURCE;
		};
	}

	/** The title of a document; its file's name, then its id, where it has none. */
	public static String documentTitle(Document document) {
		if (document.getTitle() != null && !document.getTitle().isBlank()) {
			return document.getTitle().strip();
		}
		return document.getFileName() == null ? document.getId() : document.getFileName();
	}

	/**
	 * A name short enough for a chip: the last word of the outlet and the number of the document among those of the outlet, by date; the
	 * title where no outlet is known.
	 */
	public static String shortName(Document document, CorpusStore store) {
		return shortNames(store).getOrDefault(document.getId(), documentTitle(document));
	}

	/** Names of one corpus, and what they were made from in short. */
	private record Named(int from, Map<String, String> names) {
	}

	private static final Map<CorpusStore, Named> NAMED = Collections.synchronizedMap(new WeakHashMap<>());

	/** The short names of all documents of a corpus by id; made anew only when documents or what they are named by changed. */
	public static Map<String, String> shortNames(CorpusStore store) {
		try {
			List<Document> documents = store.documents();
			int from = 1;
			for (Document document : documents) {
				from = 31 * (31 * (31 * (31 * from + hash(document.getId())) + hash(document.getOutlet())) + hash(document.getPubDate())) + hash(document.getTitle());
			}
			Named known = NAMED.get(store);
			if (known == null || known.from() != from) {
				known = new Named(from, Collections.unmodifiableMap(shortNames(documents)));
				NAMED.put(store, known);
			}
			return known.names();
		} catch (CorpusException e) {
			return Map.of(); // whoever lists the documents tells the user; a title stands in for the name here
		}
	}

	private static int hash(String text) {
		return text == null ? 0 : text.hashCode();
	}

	/** The beginning of a title: an id would tell nobody which article is meant. */
	private static String firstWords(String title) {
		return Arrays.stream(title.strip().split("\\s+")).limit(TITLE_WORDS).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Map<String, String> shortNames(List<Document> all) {
		Map<String, Integer> counts = new HashMap<>();
		Map<String, String> names = new HashMap<>();
		List<Document> documents = all.stream()
			.sorted(Comparator.comparing((Document d) -> d.getPubDate() == null ? "" : d.getPubDate()).thenComparing(Document::getId)) //$NON-NLS-1$
			.toList();
		for (Document document : documents) {
			String outlet = document.getOutlet();
			if (outlet != null && !outlet.isBlank()) {
				int number = counts.merge(outlet, 1, Integer::sum);
				String stripped = outlet.strip();
				names.put(document.getId(), String.format(Locale.ROOT, "%s %02d", stripped.substring(stripped.lastIndexOf(' ') + 1), number)); //$NON-NLS-1$
			} else {
				names.put(document.getId(), firstWords(documentTitle(document)));
			}
		}
		return names;
	}

	/** The name of an element's layer in the language of the interface; empty for a document and a group of events. */
	public static String layer(EObject element) {
		return element instanceof Document || element instanceof EventGroup ? "" : Layer.of(element).label(); //$NON-NLS-1$
	}
}
