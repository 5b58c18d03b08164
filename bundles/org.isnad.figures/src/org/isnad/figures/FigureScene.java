// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.SameSources;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.Anchor;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.Tag;
import org.isnad.scene.Chain;
import org.isnad.scene.Scene;
import org.isnad.scene.SceneBuilder;
import org.isnad.scene.SceneLayer;
import org.isnad.scene.SceneSpan;

/**
 * Makes the scene of a figure: the layers that were asked for, and the words of chips in the language of the figure, whatever the
 * language of the interface.
 */
public final class FigureScene {

	private final Scheme scheme;
	private final boolean arabic;
	private final FigureWords words;
	private final Map<String, SourceEntity> entities = new HashMap<>();

	private FigureScene(CorpusStore store, String language) throws CorpusException {
		this.scheme = store.scheme();
		this.arabic = "ar".equals(language); //$NON-NLS-1$
		this.words = FigureWords.of(language);
		entities.putAll(SameSources.of(store.sources().getEntities()).byId());
	}

	/**
	 * The scene of a document as one annotator sees it. Reads the model; call it where the model may be read.
	 *
	 * @throws CorpusException if a file cannot be read
	 */
	public static Scene of(CorpusStore store, Document document, String annotator, FigureOptions options) throws CorpusException {
		Scene whole = SceneLayer.without(SceneBuilder.build(store, document, annotator), options.hidden());
		FigureScene scene = new FigureScene(store, options.words());
		List<SceneSpan> spans = whole.spans().stream().map(scene::reworded).toList();
		// the chain is looked up now, since whoever draws may do so while the model changes
		Object lit = spans.stream().map(SceneSpan::key).filter(key -> isLit(key, options)).findFirst().orElse(null);
		Chain chain = lit == null ? Chain.NONE : whole.chain(lit);
		return new Scene(whole.text(), whole.direction(), spans, whole.arcs(), key -> key == lit ? chain : Chain.NONE);
	}

	static boolean isLit(Object key, FigureOptions options) {
		return options.lit() != null && key instanceof Identified element && options.lit().equals(element.getId());
	}

	private SceneSpan reworded(SceneSpan span) {
		if (!(span.key() instanceof EObject element)) {
			return span;
		}
		return new SceneSpan(span.key(), span.form(), span.tone(), span.standing(), span.glyph(), word(element), span.chip(), span.fragments(),
				span.marks());
	}

	private String word(EObject element) {
		Optional<String> word = switch (element) {
		case Claim claim -> label(Layer.CLAIM, "claimType", claim.getClaimType()); //$NON-NLS-1$
		case Cue cue -> label(Layer.CUE, "cueClass", cue.getCueClass()); //$NON-NLS-1$
		case SourceMention mention -> Optional.ofNullable(entities.get(mention.getEntity()))
				.flatMap(entity -> label(Layer.ENTITY, "sourceType", entity.getSourceType())); //$NON-NLS-1$
		case Anchor anchor -> Optional.ofNullable(anchor.getKind()).flatMap(kind -> words.known("anchor." + kind.getLiteral().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
		default -> Optional.empty();
		};
		return word.or(() -> Optional.ofNullable(Layer.of(element)).flatMap(layer -> words.known("layer." + layer.id()))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The label of a tag; its value where the corpus has no such tag; nothing where there is no value. */
	private Optional<String> label(Layer layer, String tagset, String value) {
		if (value == null) {
			return Optional.empty();
		}
		return Optional.of(scheme.tagset(layer, tagset).flatMap(set -> set.getTags().stream().filter(tag -> value.equals(tag.getValue())).findFirst())
				.map(this::label).orElse(value));
	}

	private String label(Tag tag) {
		String label = arabic ? tag.getLabelAr() : tag.getLabelEn();
		return label == null || label.isEmpty() ? tag.getValue() : label;
	}
}
