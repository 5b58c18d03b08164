// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.CASImpl;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentText;
import org.isnad.uima.xmi.CasImport;

/** Puts the structures of a file into a CAS. What cannot be read is told of with its line, and the rest is read. For one file. */
@SuppressWarnings("nls")
final class CasJsonReader {
	private final CAS cas;
	private final CasJsonFile file;
	private final CasImport.Problems problems;
	private final boolean codePoints;
	private final Map<String, FeatureStructure> byId = new HashMap<>();
	private final Map<String, CAS> viewBySofa = new HashMap<>();
	private final Map<CAS, DocumentText> texts = new HashMap<>();

	/** @param codePoints whether offsets count code points rather than UTF-16 code units */
	CasJsonReader(CAS cas, CasJsonFile file, boolean codePoints, CasImport.Problems problems) {
		this.cas = cas;
		this.file = file;
		this.codePoints = codePoints;
		this.problems = problems;
	}

	void read() {
		each(structure -> CAS.TYPE_NAME_SOFA.equals(text(structure.json(), CasJson.TYPE)), this::sofa);
		each(structure -> !CAS.TYPE_NAME_SOFA.equals(text(structure.json(), CasJson.TYPE)), this::create);
		each(structure -> byId.containsKey(text(structure.json(), CasJson.ID)), this::fill);
		file.views().entrySet().forEach(view -> members(view.getKey(), view.getValue()));
	}

	private interface Step {
		void with(CasJsonFile.Structure structure);
	}

	/** UIMA refuses a bad value in many ways; each costs its structure only. */
	private void each(Predicate<CasJsonFile.Structure> which, Step step) {
		for (CasJsonFile.Structure structure : file.structures()) {
			if (which.test(structure)) {
				try {
					step.with(structure);
				} catch (RuntimeException e) {
					problem(structure, NLS.bind(Messages.badStructure, text(structure.json(), CasJson.TYPE), e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
				}
			}
		}
	}

	private void sofa(CasJsonFile.Structure structure) {
		String name = text(structure.json(), "sofaID");
		CAS view = name == null || CAS.NAME_DEFAULT_SOFA.equals(name) ? cas.getView(CAS.NAME_DEFAULT_SOFA) : cas.createView(name);
		String content = text(structure.json(), "sofaString");
		if (content != null) {
			String mime = text(structure.json(), "mimeType");
			view.setSofaDataString(content, mime == null ? "text" : mime);
			texts.put(view, new DocumentText(content, ""));
		} else if (view instanceof CASImpl made) {
			// This makes the subject of a view that has no text.
			made.getSofaRef();
		}
		viewBySofa.put(text(structure.json(), CasJson.ID), view);
		byId.put(text(structure.json(), CasJson.ID), view.getSofa());
	}

	private void create(CasJsonFile.Structure structure) {
		String name = String.valueOf(text(structure.json(), CasJson.TYPE));
		String id = text(structure.json(), CasJson.ID);
		Type type = cas.getTypeSystem().getType(name);
		if (id == null || byId.containsKey(id)) {
			problem(structure, NLS.bind(Messages.badId, id));
			return;
		}
		if (type == null && name.endsWith(CasJson.ARRAY)) {
			type = cas.getTypeSystem().getType(CAS.TYPE_NAME_FS_ARRAY);
		}
		if (type != null) {
			byId.put(id, type.isArray() ? array(type, structure.json().get(CasJson.ELEMENTS)) : create(type, structure.json()));
		}
	}

	private FeatureStructure create(Type type, JsonObject json) {
		if (!cas.getTypeSystem().subsumes(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION_BASE), type)) {
			return cas.createFS(type);
		}
		String sofa = text(json, CasJson.REFERENCE + "sofa");
		CAS view = sofa == null ? cas.getView(CAS.NAME_DEFAULT_SOFA) : viewBySofa.get(sofa);
		if (view == null) {
			throw new IllegalArgumentException(NLS.bind(Messages.noStructure, "sofa", sofa));
		}
		if (CAS.TYPE_NAME_DOCUMENT_ANNOTATION.equals(type.getName()) && view.getDocumentText() != null) {
			// The CAS has made it together with the text.
			return view.getDocumentAnnotation();
		}
		return view.createFS(type);
	}

	private FeatureStructure array(Type type, JsonElement elements) {
		Type element = type.getComponentType();
		if (element.getName().equals(CAS.TYPE_NAME_BYTE)) {
			byte[] bytes = Base64.getDecoder().decode(elements == null ? "" : elements.getAsString());
			var array = cas.createByteArrayFS(bytes.length);
			array.copyFromArray(bytes, 0, 0, bytes.length);
			return array;
		}
		JsonArray values = elements == null ? new JsonArray() : elements.getAsJsonArray();
		if (!element.isPrimitive()) {
			return cas.createArrayFS(values.size());
		}
		List<String> texts = new ArrayList<>();
		values.forEach(value -> texts.add(value.isJsonNull() ? null : value.getAsString()));
		CommonArrayFS<?> array = switch (element.getName()) {
		case CAS.TYPE_NAME_BOOLEAN -> cas.createBooleanArrayFS(texts.size());
		case CAS.TYPE_NAME_SHORT -> cas.createShortArrayFS(texts.size());
		case CAS.TYPE_NAME_INTEGER -> cas.createIntArrayFS(texts.size());
		case CAS.TYPE_NAME_LONG -> cas.createLongArrayFS(texts.size());
		case CAS.TYPE_NAME_FLOAT -> cas.createFloatArrayFS(texts.size());
		case CAS.TYPE_NAME_DOUBLE -> cas.createDoubleArrayFS(texts.size());
		default -> cas.createStringArrayFS(texts.size());
		};
		array.copyFromArray(texts.toArray(String[]::new), 0, 0, texts.size());
		return array;
	}

	private void fill(CasJsonFile.Structure structure) {
		FeatureStructure target = byId.get(text(structure.json(), CasJson.ID));
		if (target instanceof ArrayFS<?> array) {
			elements(structure, array);
		} else if (!(target instanceof CommonArrayFS<?>) && !CAS.TYPE_NAME_SOFA.equals(target.getType().getName())) {
			structure.json().entrySet().forEach(entry -> {
				if (!entry.getKey().startsWith("%") && !entry.getKey().equals(CasJson.REFERENCE + "sofa") && !entry.getValue().isJsonNull()) {
					set(structure, target, entry.getKey(), entry.getValue());
				}
			});
		}
	}

	@SuppressWarnings("unchecked")
	private void elements(CasJsonFile.Structure structure, ArrayFS<?> array) {
		JsonElement elements = structure.json().get(CasJson.ELEMENTS);
		for (int i = 0; elements != null && i < array.size(); i++) {
			JsonElement element = elements.getAsJsonArray().get(i);
			FeatureStructure value = element.isJsonNull() ? null : byId.get(element.getAsString());
			if (value == null && !element.isJsonNull()) {
				problem(structure, NLS.bind(Messages.noStructure, text(structure.json(), CasJson.TYPE), element.getAsString()));
			} else {
				((ArrayFS<FeatureStructure>) array).set(i, value);
			}
		}
	}

	private void set(CasJsonFile.Structure structure, FeatureStructure target, String key, JsonElement value) {
		boolean reference = key.startsWith(CasJson.REFERENCE);
		boolean anchor = key.startsWith(CasJson.ANCHOR);
		String name = reference || anchor || key.startsWith(CasJson.NUMBER) ? key.substring(1) : key;
		Feature feature = target.getType().getFeatureByBaseName(name);
		if (feature == null || !(value instanceof JsonPrimitive)) {
			problem(structure, NLS.bind(Messages.noFeature, target.getType().getName(), name));
		} else if (reference) {
			FeatureStructure there = byId.get(value.getAsString());
			if (there == null) {
				problem(structure, NLS.bind(Messages.noStructure, target.getType().getName() + '.' + name, value.getAsString()));
			} else {
				target.setFeatureValue(feature, there);
			}
		} else {
			boolean offset = anchor || target instanceof AnnotationFS && (name.equals("begin") || name.equals("end"));
			// The offsets of what the CAS has made itself are known.
			if (!offset || !CAS.TYPE_NAME_DOCUMENT_ANNOTATION.equals(target.getType().getName())) {
				target.setFeatureValueFromString(feature, offset ? Integer.toString(offset(target, value.getAsInt())) : value.getAsString());
			}
		}
	}

	private int offset(FeatureStructure target, int told) {
		DocumentText text = target instanceof AnnotationFS annotation ? texts.get(annotation.getView()) : texts.get(cas.getView(CAS.NAME_DEFAULT_SOFA));
		return codePoints && text != null && told >= 0 && told <= text.toCodePoint(text.length()) ? text.toUtf16(told) : told;
	}

	private void members(String name, JsonElement view) {
		JsonElement members = view instanceof JsonObject object ? object.get(CasJson.MEMBERS) : null;
		if (!(members instanceof JsonArray ids)) {
			return;
		}
		CAS target = view.getAsJsonObject().get(CasJson.VIEW_SOFA) instanceof JsonPrimitive sofa ? viewBySofa.get(sofa.getAsString()) : null;
		CAS indexed = target != null ? target : cas.getView(CAS.NAME_DEFAULT_SOFA);
		for (JsonElement id : ids) {
			FeatureStructure member = id instanceof JsonPrimitive known ? byId.get(known.getAsString()) : null;
			if (member == null) {
				boolean passedOver = id instanceof JsonPrimitive && file.structures().stream().anyMatch(each -> id.getAsString().equals(text(each.json(), CasJson.ID)));
				if (!passedOver) {
					problems.at(0, NLS.bind(Messages.noStructure, name, id.toString()));
				}
			} else if (!CAS.TYPE_NAME_DOCUMENT_ANNOTATION.equals(member.getType().getName()) && !CAS.TYPE_NAME_SOFA.equals(member.getType().getName())) {
				try {
					indexed.addFsToIndexes(member);
				} catch (RuntimeException e) {
					problems.at(0, NLS.bind(Messages.badStructure, member.getType().getName(), e.getMessage()));
				}
			}
		}
	}

	private void problem(CasJsonFile.Structure structure, String reason) {
		problems.at(structure.line(), reason);
	}

	/** The text of a key, or null. */
	static String text(JsonObject object, String key) {
		return object.get(key) instanceof JsonPrimitive value ? value.getAsString() : null;
	}
}
