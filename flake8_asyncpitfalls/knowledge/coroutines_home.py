"""The coroutine functions of Home Assistant, for integrations outside of it.

Source: the application itself; each is an ``async def``. What an integration overrides
is not here.
"""

from __future__ import annotations

from typing import Dict

_ENTRIES = "homeassistant.config_entries"
_HELPERS = "homeassistant.helpers"

#: Coroutine function -> type of its awaited result, "" when of no interest.
COROUTINES: Dict[str, str] = {
    "homeassistant.core.HomeAssistant.{async_block_till_done,async_run,async_start,"
    "async_stop}": "",
    "homeassistant.core.ServiceRegistry.async_call": "",
    f"{_ENTRIES}.ConfigEntries.{{async_add,async_forward_entry_setups,"
    "async_forward_entry_unload,async_reload,async_remove,async_set_disabled_by,"
    "async_setup,async_unload,async_unload_platforms,async_wait_component}": "",
    f"{_ENTRIES}.ConfigFlow.async_set_unique_id": "",
    "homeassistant.data_entry_flow.FlowManager.{async_configure,async_init}": "",
    "homeassistant.loader.{async_get_custom_components,async_get_integration,"
    "async_get_integrations}": "",
    "homeassistant.setup.async_setup_component": "",
    f"{_HELPERS}.debounce.Debouncer.async_call": "",
    f"{_HELPERS}.discovery.{{async_discover,async_load_platform}}": "",
    f"{_HELPERS}.entity.Entity.{{async_remove,async_update_ha_state}}": "",
    f"{_HELPERS}.reload.{{async_reload_integration_platforms,"
    "async_setup_reload_service}": "",
    f"{_HELPERS}.restore_state.RestoreEntity.{{async_get_last_extra_data,"
    "async_get_last_state}": "",
    f"{_HELPERS}.script.Script.{{async_run,async_stop}}": "",
    f"{_HELPERS}.service.{{async_call_from_config,async_extract_entities,"
    "async_extract_entity_ids,async_get_all_descriptions}": "",
    f"{_HELPERS}.storage.Store.{{async_load,async_remove,async_save}}": "",
    f"{_HELPERS}.translation.async_get_translations": "",
    f"{_HELPERS}.update_coordinator.DataUpdateCoordinator."
    "{async_config_entry_first_refresh,async_refresh,async_request_refresh,"
    "async_shutdown}": "",
}
