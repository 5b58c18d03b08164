// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.isnad.model.Fragment;
import org.isnad.model.Identified;
import org.isnad.model.Root;
import org.isnad.model.Span;
import org.isnad.model.SpanElement;
import org.isnad.model.file.Ids;

/** Fills roots with random content by reflection, so that a feature that is new in the model is in the tests at once. */
final class RandomModels {
	/** A span that lies in another text may reach farther than this one. */
	private static final int LENGTH_ELSEWHERE = 5_000;
	private static final String[] PIECES = { "قال ", "الجيش", "😀", "ا\u0301", "\u200F", "\r\n", "\n", "\t", "  ", "«نعم»", "&<>\"'", "x", "\u2028", "٨٠", "é", "]]>", "" };

	private final RandomGenerator random;

	RandomModels(RandomGenerator random) {
		this.random = random;
	}

	/** A text without characters that XML forbids. */
	String text() {
		StringBuilder text = new StringBuilder("ب");
		for (int i = random.nextInt(60); i >= 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}

	/** Fills a fresh root; spans lie in a text of this length, overlap and nest as chance has it. */
	<R extends Root> R fill(R root, int textLength) {
		List<EObject> objects = new ArrayList<>();
		contain(root, objects, 0);
		for (EObject object : objects) {
			for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
				set(object, feature, objects, textLength);
			}
		}
		return root;
	}

	private void contain(EObject owner, List<EObject> objects, int depth) {
		objects.add(owner);
		for (EReference reference : owner.eClass().getEAllContainments()) {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) owner.eGet(reference);
			EClass type = reference.getEReferenceType();
			for (int i = depth == 0 ? random.nextInt(6) : random.nextInt(3) - 1; i > 0; i--) {
				EObject child = EcoreUtil.create(type);
				list.add(child);
				contain(child, objects, depth + 1);
			}
		}
	}

	private void set(EObject object, EStructuralFeature feature, List<EObject> objects, int textLength) {
		if (feature instanceof EReference reference) {
			if (!reference.isContainment()) {
				refer(object, reference, objects);
			}
			return;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (object instanceof Identified identified && identified.eClass().getEIDAttribute() == feature) {
			identified.setId(Ids.of('t', random.nextLong()));
		} else if (object instanceof SpanElement element && type == Span.class) {
			element.setSpan(span(textLength));
		} else if (feature.getName().equals("formatVersion")) {
			return;
		} else if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			EList<Object> list = (EList<Object>) object.eGet(feature);
			for (int i = random.nextInt(4); i > 0; i--) {
				list.add("v" + i + PIECES[random.nextInt(PIECES.length)]);
			}
		} else if (random.nextInt(3) > 0) {
			object.eSet(feature, value(feature, type));
		}
	}

	private Object value(EStructuralFeature feature, Class<?> type) {
		if (feature.getEType() instanceof EEnum enumeration) {
			return enumeration.getELiterals().get(random.nextInt(enumeration.getELiterals().size())).getInstance();
		}
		if (type == int.class) {
			return random.nextInt();
		}
		if (type == boolean.class) {
			return random.nextBoolean();
		}
		if (type == Span.class) {
			return span(LENGTH_ELSEWHERE);
		}
		return type == Double.class ? (Object) random.nextDouble() : text();
	}

	private void refer(EObject object, EReference reference, List<EObject> objects) {
		List<EObject> candidates = objects.stream().filter(o -> o != object && reference.getEReferenceType().isInstance(o)).toList();
		if (candidates.isEmpty() || random.nextBoolean()) {
			return;
		}
		EObject target = candidates.get(random.nextInt(candidates.size()));
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) object.eGet(reference);
			list.add(target);
		} else {
			object.eSet(reference, target);
		}
	}

	private Span span(int length) {
		TreeSet<Integer> cuts = new TreeSet<>();
		for (int wanted = 2 * (1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0)); wanted > 0; wanted--) {
			cuts.add(random.nextInt(length + 1));
		}
		List<Integer> offsets = new ArrayList<>(cuts);
		if (offsets.size() < 2) {
			return Span.of(0, length);
		}
		List<Fragment> fragments = new ArrayList<>();
		for (int i = 0; i + 1 < offsets.size(); i += 2) {
			fragments.add(new Fragment(offsets.get(i), offsets.get(i + 1)));
		}
		return Span.ofExactly(fragments);
	}
}
