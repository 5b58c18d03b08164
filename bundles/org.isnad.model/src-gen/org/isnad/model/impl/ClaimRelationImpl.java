/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.isnad.model.ClaimRelation;
import org.isnad.model.ModelPackage;
import org.isnad.model.Span;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Claim Relation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getArg1 <em>Arg1</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getArg1Document <em>Arg1 Document</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getArg2 <em>Arg2</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getArg2Document <em>Arg2 Document</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getContradictionType <em>Contradiction Type</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getTimeRelation <em>Time Relation</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getEventLink <em>Event Link</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getEvidence1 <em>Evidence1</em>}</li>
 *   <li>{@link org.isnad.model.impl.ClaimRelationImpl#getEvidence2 <em>Evidence2</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClaimRelationImpl extends ElementImpl implements ClaimRelation {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg1() <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg1() <em>Arg1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1()
	 * @generated
	 * @ordered
	 */
	protected String arg1 = ARG1_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg1Document() <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1Document()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG1_DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg1Document() <em>Arg1 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg1Document()
	 * @generated
	 * @ordered
	 */
	protected String arg1Document = ARG1_DOCUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg2() <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg2() <em>Arg2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2()
	 * @generated
	 * @ordered
	 */
	protected String arg2 = ARG2_EDEFAULT;

	/**
	 * The default value of the '{@link #getArg2Document() <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2Document()
	 * @generated
	 * @ordered
	 */
	protected static final String ARG2_DOCUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArg2Document() <em>Arg2 Document</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArg2Document()
	 * @generated
	 * @ordered
	 */
	protected String arg2Document = ARG2_DOCUMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContradictionType() <em>Contradiction Type</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradictionType()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contradictionType;

	/**
	 * The default value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected static final String STRENGTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrength() <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrength()
	 * @generated
	 * @ordered
	 */
	protected String strength = STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeRelation() <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeRelation()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_RELATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeRelation() <em>Time Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeRelation()
	 * @generated
	 * @ordered
	 */
	protected String timeRelation = TIME_RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEventLink() <em>Event Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventLink()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_LINK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEventLink() <em>Event Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventLink()
	 * @generated
	 * @ordered
	 */
	protected String eventLink = EVENT_LINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final String STATUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected String status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence1() <em>Evidence1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence1()
	 * @generated
	 * @ordered
	 */
	protected static final Span EVIDENCE1_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence1() <em>Evidence1</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence1()
	 * @generated
	 * @ordered
	 */
	protected Span evidence1 = EVIDENCE1_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence2() <em>Evidence2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence2()
	 * @generated
	 * @ordered
	 */
	protected static final Span EVIDENCE2_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence2() <em>Evidence2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence2()
	 * @generated
	 * @ordered
	 */
	protected Span evidence2 = EVIDENCE2_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClaimRelationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CLAIM_RELATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg1() {
		return arg1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg1(String newArg1) {
		String oldArg1 = arg1;
		arg1 = newArg1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__ARG1, oldArg1, arg1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg1Document() {
		return arg1Document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg1Document(String newArg1Document) {
		String oldArg1Document = arg1Document;
		arg1Document = newArg1Document;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__ARG1_DOCUMENT, oldArg1Document, arg1Document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg2() {
		return arg2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg2(String newArg2) {
		String oldArg2 = arg2;
		arg2 = newArg2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__ARG2, oldArg2, arg2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArg2Document() {
		return arg2Document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArg2Document(String newArg2Document) {
		String oldArg2Document = arg2Document;
		arg2Document = newArg2Document;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__ARG2_DOCUMENT, oldArg2Document, arg2Document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContradictionType() {
		if (contradictionType == null) {
			contradictionType = new EDataTypeUniqueEList<String>(String.class, this, ModelPackage.CLAIM_RELATION__CONTRADICTION_TYPE);
		}
		return contradictionType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrength() {
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrength(String newStrength) {
		String oldStrength = strength;
		strength = newStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__STRENGTH, oldStrength, strength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeRelation() {
		return timeRelation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeRelation(String newTimeRelation) {
		String oldTimeRelation = timeRelation;
		timeRelation = newTimeRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__TIME_RELATION, oldTimeRelation, timeRelation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEventLink() {
		return eventLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEventLink(String newEventLink) {
		String oldEventLink = eventLink;
		eventLink = newEventLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__EVENT_LINK, oldEventLink, eventLink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(String newStatus) {
		String oldStatus = status;
		status = newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getEvidence1() {
		return evidence1;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence1(Span newEvidence1) {
		Span oldEvidence1 = evidence1;
		evidence1 = newEvidence1;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__EVIDENCE1, oldEvidence1, evidence1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getEvidence2() {
		return evidence2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence2(Span newEvidence2) {
		Span oldEvidence2 = evidence2;
		evidence2 = newEvidence2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CLAIM_RELATION__EVIDENCE2, oldEvidence2, evidence2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CLAIM_RELATION__LABEL:
				return getLabel();
			case ModelPackage.CLAIM_RELATION__ARG1:
				return getArg1();
			case ModelPackage.CLAIM_RELATION__ARG1_DOCUMENT:
				return getArg1Document();
			case ModelPackage.CLAIM_RELATION__ARG2:
				return getArg2();
			case ModelPackage.CLAIM_RELATION__ARG2_DOCUMENT:
				return getArg2Document();
			case ModelPackage.CLAIM_RELATION__CONTRADICTION_TYPE:
				return getContradictionType();
			case ModelPackage.CLAIM_RELATION__STRENGTH:
				return getStrength();
			case ModelPackage.CLAIM_RELATION__TIME_RELATION:
				return getTimeRelation();
			case ModelPackage.CLAIM_RELATION__EVENT_LINK:
				return getEventLink();
			case ModelPackage.CLAIM_RELATION__STATUS:
				return getStatus();
			case ModelPackage.CLAIM_RELATION__NOTE:
				return getNote();
			case ModelPackage.CLAIM_RELATION__EVIDENCE1:
				return getEvidence1();
			case ModelPackage.CLAIM_RELATION__EVIDENCE2:
				return getEvidence2();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CLAIM_RELATION__LABEL:
				setLabel((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__ARG1:
				setArg1((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__ARG1_DOCUMENT:
				setArg1Document((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__ARG2:
				setArg2((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__ARG2_DOCUMENT:
				setArg2Document((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__CONTRADICTION_TYPE:
				getContradictionType().clear();
				getContradictionType().addAll((Collection<? extends String>)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__STRENGTH:
				setStrength((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__TIME_RELATION:
				setTimeRelation((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__EVENT_LINK:
				setEventLink((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__STATUS:
				setStatus((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__NOTE:
				setNote((String)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__EVIDENCE1:
				setEvidence1((Span)newValue);
				return;
			case ModelPackage.CLAIM_RELATION__EVIDENCE2:
				setEvidence2((Span)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM_RELATION__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__ARG1:
				setArg1(ARG1_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__ARG1_DOCUMENT:
				setArg1Document(ARG1_DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__ARG2:
				setArg2(ARG2_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__ARG2_DOCUMENT:
				setArg2Document(ARG2_DOCUMENT_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__CONTRADICTION_TYPE:
				getContradictionType().clear();
				return;
			case ModelPackage.CLAIM_RELATION__STRENGTH:
				setStrength(STRENGTH_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__TIME_RELATION:
				setTimeRelation(TIME_RELATION_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__EVENT_LINK:
				setEventLink(EVENT_LINK_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__EVIDENCE1:
				setEvidence1(EVIDENCE1_EDEFAULT);
				return;
			case ModelPackage.CLAIM_RELATION__EVIDENCE2:
				setEvidence2(EVIDENCE2_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CLAIM_RELATION__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ModelPackage.CLAIM_RELATION__ARG1:
				return ARG1_EDEFAULT == null ? arg1 != null : !ARG1_EDEFAULT.equals(arg1);
			case ModelPackage.CLAIM_RELATION__ARG1_DOCUMENT:
				return ARG1_DOCUMENT_EDEFAULT == null ? arg1Document != null : !ARG1_DOCUMENT_EDEFAULT.equals(arg1Document);
			case ModelPackage.CLAIM_RELATION__ARG2:
				return ARG2_EDEFAULT == null ? arg2 != null : !ARG2_EDEFAULT.equals(arg2);
			case ModelPackage.CLAIM_RELATION__ARG2_DOCUMENT:
				return ARG2_DOCUMENT_EDEFAULT == null ? arg2Document != null : !ARG2_DOCUMENT_EDEFAULT.equals(arg2Document);
			case ModelPackage.CLAIM_RELATION__CONTRADICTION_TYPE:
				return contradictionType != null && !contradictionType.isEmpty();
			case ModelPackage.CLAIM_RELATION__STRENGTH:
				return STRENGTH_EDEFAULT == null ? strength != null : !STRENGTH_EDEFAULT.equals(strength);
			case ModelPackage.CLAIM_RELATION__TIME_RELATION:
				return TIME_RELATION_EDEFAULT == null ? timeRelation != null : !TIME_RELATION_EDEFAULT.equals(timeRelation);
			case ModelPackage.CLAIM_RELATION__EVENT_LINK:
				return EVENT_LINK_EDEFAULT == null ? eventLink != null : !EVENT_LINK_EDEFAULT.equals(eventLink);
			case ModelPackage.CLAIM_RELATION__STATUS:
				return STATUS_EDEFAULT == null ? status != null : !STATUS_EDEFAULT.equals(status);
			case ModelPackage.CLAIM_RELATION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case ModelPackage.CLAIM_RELATION__EVIDENCE1:
				return EVIDENCE1_EDEFAULT == null ? evidence1 != null : !EVIDENCE1_EDEFAULT.equals(evidence1);
			case ModelPackage.CLAIM_RELATION__EVIDENCE2:
				return EVIDENCE2_EDEFAULT == null ? evidence2 != null : !EVIDENCE2_EDEFAULT.equals(evidence2);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (label: ");
		result.append(label);
		result.append(", arg1: ");
		result.append(arg1);
		result.append(", arg1Document: ");
		result.append(arg1Document);
		result.append(", arg2: ");
		result.append(arg2);
		result.append(", arg2Document: ");
		result.append(arg2Document);
		result.append(", contradictionType: ");
		result.append(contradictionType);
		result.append(", strength: ");
		result.append(strength);
		result.append(", timeRelation: ");
		result.append(timeRelation);
		result.append(", eventLink: ");
		result.append(eventLink);
		result.append(", status: ");
		result.append(status);
		result.append(", note: ");
		result.append(note);
		result.append(", evidence1: ");
		result.append(evidence1);
		result.append(", evidence2: ");
		result.append(evidence2);
		result.append(')');
		return result.toString();
	}

} //ClaimRelationImpl
