// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.ByteArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/**
 * Writes a CAS in the JSON form of UIMA, version 0.4: its own types, its structures with ids in the order in which they are reached, its
 * views. Offsets are UTF-16 code units. The same CAS gives the same text. For one CAS.
 */
@SuppressWarnings("nls")
final class CasJsonWriter {
	private final CAS cas;
	private final StructureIds ids = new StructureIds();

	/** Numbers structures as they are reached, and keeps those to be written. */
	private static final class StructureIds {
		final Map<FeatureStructure, Integer> numbers = new IdentityHashMap<>();
		final List<FeatureStructure> all = new ArrayList<>();

		int of(FeatureStructure structure) {
			return numbers.computeIfAbsent(structure, each -> {
				all.add(each);
				return all.size();
			});
		}
	}

	CasJsonWriter(CAS cas) {
		this.cas = cas;
	}

	byte[] write() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JsonWriter json = new JsonWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
			json.setIndent("  ");
			json.setHtmlSafe(false);
			json.beginObject();
			json.name(CasJson.TYPES);
			types(json);
			List<CAS> views = new ArrayList<>();
			for (Iterator<CAS> each = cas.getViewIterator(); each.hasNext();) {
				views.add(each.next());
			}
			for (CAS view : views) {
				if (view.getSofa() != null) {
					ids.of(view.getSofa());
				}
				members(view).forEach(ids::of);
			}
			json.name(CasJson.STRUCTURES).beginArray();
			// What a structure leads to joins the list while it is written.
			for (int i = 0; i < ids.all.size(); i++) {
				structure(json, ids.all.get(i));
			}
			json.endArray();
			json.name(CasJson.VIEWS).beginObject();
			for (CAS view : views) {
				view(json, view);
			}
			json.endObject().endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private static List<FeatureStructure> members(CAS view) {
		List<FeatureStructure> members = new ArrayList<>();
		for (FeatureStructure member : view.getIndexedFSs(view.getTypeSystem().getTopType())) {
			members.add(member);
		}
		return members;
	}

	private void view(JsonWriter json, CAS view) throws IOException {
		json.name(view.getViewName()).beginObject();
		if (view.getSofa() != null) {
			json.name(CasJson.VIEW_SOFA).value(ids.of(view.getSofa()));
		}
		json.name(CasJson.MEMBERS).beginArray();
		for (FeatureStructure member : members(view)) {
			json.value(ids.of(member));
		}
		json.endArray().endObject();
	}

	private void types(JsonWriter json) throws IOException {
		TypeSystem system = cas.getTypeSystem();
		Map<String, Type> own = new TreeMap<>();
		for (Type type : system) {
			if (!type.getName().startsWith("uima.") && !type.isArray()) {
				own.put(type.getName(), type);
			}
		}
		json.beginObject();
		for (Type type : own.values()) {
			json.name(type.getName()).beginObject();
			json.name(CasJson.NAME).value(type.getName());
			json.name(CasJson.SUPER_TYPE).value(system.getParent(type).getName());
			for (Feature feature : type.getFeatures()) {
				if (feature.getDomain() == type) {
					json.name(feature.getShortName()).beginObject();
					json.name(CasJson.NAME).value(feature.getShortName());
					range(json, feature.getRange());
					json.endObject();
				}
			}
			json.endObject();
		}
		json.endObject();
	}

	private static void range(JsonWriter json, Type range) throws IOException {
		Type element = range.isArray() ? range.getComponentType() : null;
		if (element != null && element.isPrimitive()) {
			json.name(CasJson.RANGE).value(range.getName());
			json.name(CasJson.ELEMENT_TYPE).value(element.getName());
		} else {
			json.name(CasJson.RANGE).value(element == null ? range.getName() : element.getName() + CasJson.ARRAY);
		}
	}

	private void structure(JsonWriter json, FeatureStructure structure) throws IOException {
		json.beginObject();
		json.name(CasJson.ID).value(ids.of(structure));
		json.name(CasJson.TYPE).value(structure.getType().isArray() && !structure.getType().getComponentType().isPrimitive() ? CAS.TYPE_NAME_FS_ARRAY : structure.getType().getName());
		if (structure instanceof CommonArrayFS<?> array) {
			json.name(CasJson.ELEMENTS);
			elements(json, array);
		} else {
			for (Feature feature : structure.getType().getFeatures()) {
				feature(json, structure, feature);
			}
		}
		json.endObject();
	}

	private void elements(JsonWriter json, CommonArrayFS<?> array) throws IOException {
		if (array instanceof ByteArrayFS bytes) {
			json.value(Base64.getEncoder().encodeToString(bytes.toArray()));
			return;
		}
		json.beginArray();
		if (array instanceof ArrayFS<?> structures) {
			for (FeatureStructure each : structures.toArray()) {
				json.value(each == null ? null : ids.of(each));
			}
		} else if (array instanceof StringArrayFS strings) {
			for (String each : strings.toArray()) {
				json.value(each);
			}
		} else {
			for (String each : array.toStringArray()) {
				primitive(json, array.getType().getComponentType().getName(), each);
			}
		}
		json.endArray();
	}

	private void feature(JsonWriter json, FeatureStructure structure, Feature feature) throws IOException {
		String range = feature.getRange().getName();
		if (!feature.getRange().isPrimitive()) {
			FeatureStructure value = structure.getFeatureValue(feature);
			if (value != null) {
				json.name(CasJson.REFERENCE + feature.getShortName()).value(ids.of(value));
			}
			return;
		}
		String value = structure.getFeatureValueAsString(feature);
		if (value == null) {
			return;
		}
		boolean special = (range.equals(CAS.TYPE_NAME_DOUBLE) || range.equals(CAS.TYPE_NAME_FLOAT)) && !Double.isFinite(Double.parseDouble(value));
		json.name(special ? CasJson.NUMBER + feature.getShortName() : feature.getShortName());
		primitive(json, feature.getRange().isStringOrStringSubtype() ? CAS.TYPE_NAME_STRING : range, value);
	}

	private static void primitive(JsonWriter json, String type, String value) throws IOException {
		switch (type) {
		case CAS.TYPE_NAME_STRING -> json.value(value);
		case CAS.TYPE_NAME_BOOLEAN -> json.value(Boolean.parseBoolean(value));
		case CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE -> {
			double number = Double.parseDouble(value);
			if (Double.isFinite(number)) {
				json.value(number);
			} else {
				json.value(value);
			}
		}
		default -> json.value(Long.parseLong(value));
		}
	}
}
