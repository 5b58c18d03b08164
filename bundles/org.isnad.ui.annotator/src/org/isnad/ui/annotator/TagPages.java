// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.ui.annotator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.ChainWalker;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.core.edit.SetFeature;
import org.isnad.core.edit.SetTag;
import org.isnad.core.edit.Together;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;
import org.isnad.model.Tag;
import org.isnad.model.Tagset;
import org.isnad.scene.ElementLook;
import org.isnad.ui.annotator.LastAction.Deed;
import org.isnad.ui.annotator.QuickMenu.Choice;
import org.isnad.ui.annotator.QuickMenu.Page;

/**
 * The pages of the tag menu for annotations of one layer: first what names their type, then their other tags, then those of the
 * attributions they belong to. A source has the tags of the entity it names. The tag that was given last stands first, unless another
 * one is set; digits stay with their tags.
 */
final class TagPages {

	/** The tag that was given last, for each tagset. */
	private static final Map<String, String> LAST = new HashMap<>();

	private final CorpusStore store;
	private final Consumer<Deed> done;
	private final List<? extends EObject> selected;
	private final List<Page> pages = new ArrayList<>();

	private TagPages(CorpusStore store, List<? extends EObject> selected, Consumer<Deed> done) {
		this.store = store;
		this.selected = selected;
		this.done = done;
	}

	/**
	 * The pages for elements of one layer, none where there is nothing to choose.
	 *
	 * @param done is told what was chosen; it works for other elements of the layer too
	 * @throws CorpusException if the registry of sources cannot be read
	 */
	static List<Page> of(CorpusStore store, List<? extends EObject> elements, Consumer<Deed> done) throws CorpusException {
		TagPages made = new TagPages(store, elements, done);
		Layer layer = Layer.of(elements.getFirst());
		if (layer == Layer.ANCHOR) {
			made.kinds();
		}
		made.add(layer, any -> any);
		if (layer == Layer.SOURCE) {
			made.add(Layer.ENTITY, any -> entities(store, any));
		}
		if (elements.getFirst() instanceof SpanElement && layer != Layer.ANCHOR) {
			made.add(Layer.ATTRIBUTION, TagPages::attributions);
		}
		return List.copyOf(made.pages);
	}

	/** What a tag of the page is given to, for the elements that are selected. */
	private interface Owners {
		Collection<? extends EObject> of(Collection<? extends EObject> elements);
	}

	private void add(Layer layer, Owners owners) {
		Collection<? extends EObject> tagged = owners.of(selected);
		if (tagged.isEmpty()) {
			return;
		}
		for (Tagset tagset : store.scheme().tagsets(layer)) {
			EStructuralFeature feature = layer.type().getEStructuralFeature(tagset.getName());
			if (feature != null && !feature.isMany()) {
				pages.add(page(layer, tagset, feature, tagged, owners));
			}
		}
	}

	private Page page(Layer layer, Tagset tagset, EStructuralFeature feature, Collection<? extends EObject> tagged, Owners owners) {
		String key = layer.id() + '.' + tagset.getName();
		List<Choice> choices = new ArrayList<>();
		List<String> values = new ArrayList<>();
		for (Tag tag : tagset.getTags()) {
			String value = tag.getValue();
			choices.add(Choice.of(choices.size() + 1, Scheme.label(tag), () -> give(key, value, all -> new SetTag(owners.of(all), tagset.getName(), value)),
					tag.getLabelEn(), tag.getLabelAr(), value));
			values.add(value);
		}
		Object now = common(tagged, feature);
		int last = values.indexOf(LAST.get(key));
		if (last > 0) {
			choices.addFirst(choices.remove(last));
			values.addFirst(values.remove(last));
		}
		if (tagged.stream().anyMatch(element -> element.eIsSet(feature))) {
			choices.add(Choice.of(0, Messages.Tag_clear, () -> give(key, null, all -> new SetTag(owners.of(all), tagset.getName(), (String) null))));
		}
		String owner = layer == Layer.of(selected.getFirst()) ? "" : layer.label() + ": "; //$NON-NLS-1$ //$NON-NLS-2$
		return new Page(owner + Scheme.label(tagset), choices, Math.max(0, values.indexOf(now)));
	}

	private void give(String key, String value, Deed tagging) {
		if (value != null) {
			LAST.put(key, value);
		}
		done.accept(tagging);
	}

	private void kinds() {
		List<Choice> choices = new ArrayList<>();
		List<AnchorKind> kinds = AnchorKind.VALUES.stream().filter(kind -> kind != AnchorKind.UNSPECIFIED).toList();
		for (AnchorKind kind : kinds) {
			Anchor example = ModelFactory.eINSTANCE.createAnchor();
			example.setKind(kind);
			String label = ElementLook.type(example, store.scheme());
			choices.add(Choice.of(choices.size() + 1, label, () -> done.accept(all -> new Together(Messages.Tag_kind,
					all.stream().map(anchor -> new SetFeature(anchor, Literals.ANCHOR__KIND, kind)).toList())), kind.getLiteral()));
		}
		Object now = common(selected, Literals.ANCHOR__KIND);
		pages.add(new Page(Messages.Tag_kind, choices, Math.max(0, kinds.indexOf(now))));
	}

	/** The value that all have, or null. */
	private static Object common(Collection<? extends EObject> elements, EStructuralFeature feature) {
		Set<Object> values = new LinkedHashSet<>();
		elements.forEach(element -> values.add(element.eGet(feature)));
		return values.size() == 1 ? values.iterator().next() : null;
	}

	private static Collection<? extends EObject> entities(CorpusStore store, Collection<? extends EObject> mentions) {
		Set<String> ids = new LinkedHashSet<>();
		mentions.stream().filter(SourceMention.class::isInstance).forEach(mention -> ids.add(((SourceMention) mention).getEntity()));
		try {
			List<SourceEntity> known = store.sources().getEntities();
			return known.stream().filter(entity -> ids.contains(entity.getId())).toList();
		} catch (CorpusException e) {
			// whoever opened the menu has read the registry already
			throw new IllegalStateException(e);
		}
	}

	private static Collection<? extends EObject> attributions(Collection<? extends EObject> elements) {
		Set<EObject> found = new LinkedHashSet<>();
		elements.stream().filter(SpanElement.class::isInstance).forEach(element -> found.addAll(ChainWalker.attributionsOf((SpanElement) element)));
		return found;
	}
}
