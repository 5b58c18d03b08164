// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.workflow.guidelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.isnad.core.Layer;
import org.isnad.core.Scheme;
import org.isnad.model.Element;
import org.isnad.model.Tagset;

/**
 * What a section of the guidelines is about.
 *
 * @param layer the id of a layer, such as claim
 * @param tagset the name of one of its tagsets, or null for the layer as a whole
 * @param value one of its tags, or null for the tagset as a whole
 */
public record Topic(String layer, String tagset, String value) {
	private static final Pattern WRITTEN = Pattern.compile("([a-z]+)(?:\\.([A-Za-z]+)(?:\\s*=\\s*(\\S+))?)?"); //$NON-NLS-1$

	/** The topic that is written so: {@code layer}, {@code layer.tagset} or {@code layer.tagset=TAG}; empty where it is none. */
	public static Optional<Topic> parse(String written) {
		Matcher matcher = WRITTEN.matcher(written.strip());
		boolean known = matcher.matches() && List.of(Layer.values()).stream().anyMatch(layer -> layer.id().equals(matcher.group(1)));
		return known ? Optional.of(new Topic(matcher.group(1), matcher.group(2), matcher.group(3))) : Optional.empty();
	}

	/** What an annotation is: its tags, in the order of the scheme, and at last its layer. */
	public static List<Topic> of(Element element, Scheme scheme) {
		Layer layer = Layer.of(element);
		List<Topic> topics = new ArrayList<>();
		for (Tagset tagset : scheme.tagsets(layer)) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(tagset.getName());
			Object value = feature == null ? null : element.eGet(feature);
			for (Object each : value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value)) {
				topics.add(new Topic(layer.id(), tagset.getName(), String.valueOf(each)));
			}
		}
		topics.add(new Topic(layer.id(), null, null));
		return topics;
	}

	/** Whether it is this one or belongs to it. */
	public boolean covers(Topic other) {
		return layer.equals(other.layer) && (tagset == null || tagset.equals(other.tagset) && (value == null || value.equals(other.value)));
	}

	/** What it belongs to: a tag to its tagset, a tagset to its layer. */
	public Optional<Topic> wider() {
		return value != null ? Optional.of(new Topic(layer, tagset, null)) : tagset != null ? Optional.of(new Topic(layer, null, null)) : Optional.empty();
	}

	/** As it is written in a heading. */
	public String written() {
		return layer + (tagset == null ? "" : '.' + tagset + (value == null ? "" : '=' + value)); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
