/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.isnad.model.ModelPackage;
import org.isnad.model.SuggestionDecision;
import org.isnad.model.Verdict;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suggestion Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.SuggestionDecisionImpl#getSuggestion <em>Suggestion</em>}</li>
 *   <li>{@link org.isnad.model.impl.SuggestionDecisionImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.isnad.model.impl.SuggestionDecisionImpl#getAt <em>At</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuggestionDecisionImpl extends IdentifiedImpl implements SuggestionDecision {
	/**
	 * The default value of the '{@link #getSuggestion() <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestion()
	 * @generated
	 * @ordered
	 */
	protected static final String SUGGESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuggestion() <em>Suggestion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestion()
	 * @generated
	 * @ordered
	 */
	protected String suggestion = SUGGESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final Verdict VERDICT_EDEFAULT = Verdict.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected Verdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuggestionDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.SUGGESTION_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuggestion() {
		return suggestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuggestion(String newSuggestion) {
		String oldSuggestion = suggestion;
		suggestion = newSuggestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUGGESTION_DECISION__SUGGESTION, oldSuggestion, suggestion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(Verdict newVerdict) {
		Verdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUGGESTION_DECISION__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.SUGGESTION_DECISION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.SUGGESTION_DECISION__SUGGESTION:
				return getSuggestion();
			case ModelPackage.SUGGESTION_DECISION__VERDICT:
				return getVerdict();
			case ModelPackage.SUGGESTION_DECISION__AT:
				return getAt();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.SUGGESTION_DECISION__SUGGESTION:
				setSuggestion((String)newValue);
				return;
			case ModelPackage.SUGGESTION_DECISION__VERDICT:
				setVerdict((Verdict)newValue);
				return;
			case ModelPackage.SUGGESTION_DECISION__AT:
				setAt((String)newValue);
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
			case ModelPackage.SUGGESTION_DECISION__SUGGESTION:
				setSuggestion(SUGGESTION_EDEFAULT);
				return;
			case ModelPackage.SUGGESTION_DECISION__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case ModelPackage.SUGGESTION_DECISION__AT:
				setAt(AT_EDEFAULT);
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
			case ModelPackage.SUGGESTION_DECISION__SUGGESTION:
				return SUGGESTION_EDEFAULT == null ? suggestion != null : !SUGGESTION_EDEFAULT.equals(suggestion);
			case ModelPackage.SUGGESTION_DECISION__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case ModelPackage.SUGGESTION_DECISION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
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
		result.append(" (suggestion: ");
		result.append(suggestion);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", at: ");
		result.append(at);
		result.append(')');
		return result.toString();
	}

} //SuggestionDecisionImpl
